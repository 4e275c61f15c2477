#pragma once

#include "app/report/formats/qpdf.h"

#include <string>

namespace report {

/// \a pdf as a file of PDF 1.7, packed, with an id that follows from its content. The same objects give
/// the same bytes. Throws what qpdf throws.
std::string bytesOf(QPDF &pdf);

} // namespace report
