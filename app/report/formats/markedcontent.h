#pragma once

#include "app/report/formats/qpdf.h"
#include "app/report/formats/structure.h"

#include <qpdf/QPDFPageObjectHelper.hh>

#include <vector>

namespace report {

/// Names the marked content of \a page, as PdfCanvas drew it: each text and each code that is a part of
/// the document gets the role of its element (\a roles, in the order of drawing) and its number; all
/// else becomes an artifact (ISO 32000-1, 14.8.2.2). False where what was drawn does not go with
/// \a roles.
bool nameMarkedContent(QPDF &pdf, QPDFPageObjectHelper page, const std::vector<Role> &roles);

} // namespace report
