#pragma once

#include "app/report/document.h"

namespace report {

/// \a document as one HTML file that a browser can open and print: its styles are inside, it asks for
/// nothing from elsewhere and runs nothing. It is well-formed XML too. The same document gives the same
/// bytes.
QByteArray renderHtml(const Document &document);

} // namespace report
