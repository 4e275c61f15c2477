#pragma once

#include "app/paper/limits.h"
#include "app/paper/marks.h"
#include "app/paper/tracetags.h"

#include <QRectF>

#include <functional>
#include <vector>

namespace paper {

/// Makes marks of what `mutool trace` says that it draws, page by page: the text that can be seen, and level and
/// upright lines, thin filled rectangles among them, within what clips them. Trusts nothing that comes.
class Trace
{
public:
    using PageSink = std::function<void(const Marks &)>;

    Trace(PageSink sink, const Limits &limits);

    bool feed(QByteArrayView bytes); ///< false: enough, or no trace
    void finish(); ///< hands out a page that broke off
    bool isInPage() const { return m_isInPage; }

private:
    enum class Painting { Nothing, Stroke, Fill, Clip };

    bool take(const TraceTag &tag);
    bool beginOrEnd(const TraceTag &tag);
    void beginPage(const TraceTag &tag);
    void endPage();
    void beginPath(const TraceTag &tag);
    void endPath();
    bool takePoint(const TraceTag &tag);
    void lineTo(QPointF point);
    void beginText(const TraceTag &tag);
    void beginSpan(const TraceTag &tag);
    void takeGlyph(const TraceTag &tag);
    void place(Glyph glyph, QPointF along);
    void rule(QPointF from, QPointF to, double thickness);
    void ruleFilled();
    void keep(Ruling ruling);
    void pushClip(const QRectF &area);
    void popClip();
    QRectF pathBox() const;

    PageSink m_sink;
    Limits m_limits;
    TraceTags m_tags;
    Marks m_marks;
    bool m_isInPage = false;
    int m_pages = 0;
    int m_masks = 0; ///< that are being drawn: not seen
    QPointF m_corner; ///< of the page

    Painting m_painting = Painting::Nothing;
    Matrix m_transform;
    double m_width = 0;
    std::vector<QPointF> m_subpath;
    std::vector<std::vector<QPointF>> m_path; ///< only lines; curves are left out
    bool m_hasCurves = false;
    int m_points = 0; ///< of the path
    std::vector<QRectF> m_clips;

    Matrix m_span;
    bool m_isUpright = false; ///< vertical writing
    bool m_isSeen = true;
};

} // namespace paper
