#pragma once

#include "app/report/formats/pdfcanvas.h"
#include "app/report/formats/pdfpages.h"
#include "app/report/formats/typesetter.h"

#include <map>

namespace report {

/// Draws one document, page by page, and notes what stands where.
class PageArtist
{
public:
    PageArtist(PdfCanvas &canvas, const Document &document, const Typesetter &typesetter, Galley galley);

    void draw(const Page &page);
    void drawFurniture(size_t pages);
    void endPage();

    /// What was noted; the PDF itself is the canvas's to give.
    DrawnPages take() { return std::move(m_drawn); }

private:
    /// A part of a stretch that stands on one line.
    struct Part
    {
        const Stretch &stretch;
        const Stretch *span; ///< that it is one with: what was flagged, with its letter
        int begin = 0;
        int length = 0;
        QRectF area; ///< on the page, in points
        double baseline = 0;
        bool isForeign = false; ///< Chinese in a document that is not
    };

    static QPointF origin(const Placed &placed);
    const Strip &stripOf(const Placed &placed) const;
    std::vector<Part> partsOf(const LinePiece &piece, QPointF origin) const;
    size_t page() const { return m_drawn.contents.size() - 1; }

    void drawLayout(const Strip &strip, QPointF origin);
    void drawGrounds(const LinePiece &piece, QPointF origin);
    void drawText(const LinePiece &piece, QPointF origin);
    void drawCode(const CodePiece &piece, QPointF origin);
    size_t elementOf(const Part &part, size_t parent);
    size_t spanOf(const Part &part, size_t parent);
    /// The next stretch of marked content is \a element's.
    void note(size_t element);
    void line(const QString &text, const style::TextStyle &style, double y, bool isRight);

    PdfCanvas &m_canvas;
    const Document &m_document;
    const Typesetter &m_typesetter;
    Galley m_galley;
    std::multimap<size_t, size_t> m_anchors; ///< by strip
    std::map<GenerationId, size_t> m_records; ///< the anchor of each
    std::map<const Stretch *, size_t> m_spans; ///< the element of each that is one
    DrawnPages m_drawn;
};

} // namespace report
