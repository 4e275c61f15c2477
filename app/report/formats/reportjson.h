#pragma once

#include "app/report/document.h"

namespace report {

/// \a document as JSON, for whoever takes reports in by program; its form is that of
/// :/report/report.schema.json. Texts are as the document has them. The same document gives the same
/// bytes.
QByteArray renderJson(const Document &document);

} // namespace report
