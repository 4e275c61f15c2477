#pragma once

#include "app/report/document.h"

namespace handover {

/// \a document as lines of text, for a terminal. The whole journal head stands at its end.
QString plainText(const report::Document &document);

} // namespace handover
