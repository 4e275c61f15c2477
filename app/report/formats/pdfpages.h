#pragma once

#include "app/base/result.h"
#include "app/report/document.h"
#include "app/report/formats/galley.h"
#include "app/report/formats/reportfont.h"

namespace report {

/// Where something stands: a page, from 0, and points from its upper edge.
struct Place
{
    size_t page = 0;
    double y = 0;
};

/// A part of a page that leads to a record.
struct LinkArea
{
    size_t page = 0;
    QRectF area; ///< in points from the page's upper left corner
    GenerationId record{};
    size_t element = 0;
};

/// A figure where it stands.
struct FigureArea
{
    QRectF area; ///< in points from the page's upper left corner
    size_t element = 0;
};

/// A document drawn, before it is an archive's file.
struct DrawnPages
{
    QByteArray pdf; ///< as cairo writes it
    Structure structure;
    std::vector<std::vector<size_t>> contents; ///< of each page: the elements that its marked contents belong to
    std::vector<Anchor> anchors;
    std::vector<Place> places;                 ///< of the anchors, one for one
    std::vector<LinkArea> links;
    std::vector<FigureArea> figures;
};

/// Draws \a document. Failures: those of pdfFace() and of PdfCanvas::finish().
Result<DrawnPages> drawPages(const Document &document, const ReportFont &font);

} // namespace report
