#pragma once

#include "app/report/document.h"

namespace ui {

/// \a document as lines of text, to be read and selected in: titles, statements, forms and the cells of tables.
QString plainText(const report::Document &document);

} // namespace ui
