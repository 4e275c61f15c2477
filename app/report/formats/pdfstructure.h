#pragma once

#include "app/report/formats/pdfpages.h"
#include "app/report/formats/qpdf.h"

#include <vector>

namespace report {

/// Writes the structure of \a drawn into \a pdf, in place of what cairo wrote there, with the links of
/// \a drawn as annotations of their elements. The structure has no element that stands nowhere.
/// Throws what qpdf throws.
void writeStructure(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages, const DrawnPages &drawn);

/// Writes the anchors of \a drawn as bookmarks: the title, the sections in it, the records in them.
void writeBookmarks(QPDF &pdf, const std::vector<QPDFObjectHandle> &pages, const DrawnPages &drawn);

/// "[page /XYZ null top null]"
QPDFObjectHandle destination(const std::vector<QPDFObjectHandle> &pages, Place place);

} // namespace report
