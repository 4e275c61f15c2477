#include "app/paper/trace.h"

#include <algorithm>
#include <cmath>

namespace paper {

namespace {

constexpr double thinnest = 4; ///< points; a filled rectangle that is thicker is an area
constexpr double askew = 0.6;  ///< points that a level line may rise

} // namespace

Trace::Trace(PageSink sink, const Limits &limits)
    : m_sink(std::move(sink))
    , m_limits(limits)
{
}

bool Trace::feed(QByteArrayView bytes)
{
    return m_tags.feed(bytes, [this](const TraceTag &tag) { return take(tag); });
}

void Trace::finish()
{
    if (m_isInPage)
        m_sink(m_marks);
    m_isInPage = false;
}

bool Trace::take(const TraceTag &tag)
{
    if (tag.name == "page")
        return beginOrEnd(tag);
    if (!m_isInPage)
        return true;
    if (tag.name == "mask" || tag.name == "begin_mask" || tag.name == "end_mask") {
        const bool begins = tag.name != "end_mask" && !tag.isEnd;
        m_masks = std::max(0, m_masks + (begins ? 1 : -1));
        if (!begins)
            pushClip(m_clips.empty() ? QRectF({}, m_marks.size) : m_clips.back());
        return true;
    }
    if (m_masks > 0 || takePoint(tag))
        return true;
    if (tag.name == "g")
        takeGlyph(tag);
    else if (tag.name == "span" && !tag.isEnd)
        beginSpan(tag);
    else if (tag.name.endsWith("_path"))
        tag.isEnd ? endPath() : beginPath(tag);
    else if (tag.name.endsWith("_text"))
        beginText(tag);
    else if (tag.name == "pop_clip")
        popClip();
    else if (tag.name == "clip_image_mask" && !tag.isEnd)
        pushClip(m_clips.empty() ? QRectF({}, m_marks.size) : m_clips.back());
    else if (tag.name == "fill_image" || tag.name == "fill_image_mask")
        m_marks.pictures += tag.isEnd ? 0 : 1;
    return true;
}

bool Trace::beginOrEnd(const TraceTag &tag)
{
    if (tag.isEnd) {
        endPage();
        return m_pages < m_limits.pages;
    }
    finish();
    beginPage(tag);
    return true;
}

void Trace::beginPage(const TraceTag &tag)
{
    m_marks = {};
    m_marks.page = std::clamp(static_cast<int>(tag.number("number")), 0, 10'000'000);
    const auto box = matrixOf(tag.value("mediabox")); // four numbers: the corners of the page as it is shown
    if (box) {
        m_corner = {std::min(box->a, box->c), std::min(box->b, box->d)};
        m_marks.size = {std::abs(box->c - box->a), std::abs(box->d - box->b)};
    }
    m_clips.clear();
    m_masks = 0;
    m_painting = Painting::Nothing;
    m_isInPage = true;
    ++m_pages;
}

void Trace::endPage()
{
    if (!m_isInPage)
        return;
    m_marks.isWhole = true;
    finish();
}

void Trace::beginPath(const TraceTag &tag)
{
    m_painting = tag.name == "stroke_path" ? Painting::Stroke
        : tag.name == "fill_path"          ? Painting::Fill
                                           : Painting::Clip;
    m_transform = matrixOf(tag.value("transform")).value_or(Matrix());
    m_transform.e -= m_corner.x();
    m_transform.f -= m_corner.y();
    m_width =
        tag.number("linewidth") * std::sqrt(std::abs(m_transform.a * m_transform.d - m_transform.b * m_transform.c));
    m_path.clear();
    m_subpath.clear();
    m_hasCurves = false;
    m_points = 0;
    if (tag.isEmpty)
        endPath();
}

bool Trace::takePoint(const TraceTag &tag)
{
    const auto point = [&](QByteArrayView x, QByteArrayView y) {
        return m_transform.map({tag.number(x), tag.number(y)});
    };
    if (tag.name == "moveto") {
        if (m_subpath.size() > 1)
            m_path.push_back(std::move(m_subpath));
        m_subpath = {point("x", "y")};
    } else if (tag.name == "lineto") {
        lineTo(point("x", "y"));
    } else if (tag.name == "curveto") {
        m_hasCurves = true;
        lineTo(point("x3", "y3"));
    } else if (tag.name == "closepath") {
        if (!m_subpath.empty())
            lineTo(m_subpath.front());
    } else {
        return false;
    }
    return true;
}

void Trace::lineTo(QPointF point)
{
    if (++m_points <= m_limits.marks)
        m_subpath.push_back(point);
    else
        m_marks.isCutOff = true;
}

void Trace::endPath()
{
    if (m_subpath.size() > 1)
        m_path.push_back(std::move(m_subpath));
    m_subpath.clear();
    if (m_painting == Painting::Clip)
        pushClip(pathBox());
    else if (m_painting == Painting::Fill)
        ruleFilled();
    else if (m_painting == Painting::Stroke && m_width <= thinnest)
        for (const std::vector<QPointF> &part : m_path)
            for (size_t i = 1; i < part.size(); ++i)
                rule(part[i - 1], part[i], 0);
    m_path.clear();
    m_painting = Painting::Nothing;
}

/// A thin rectangle is a line: so do word processors draw the rules of tables.
void Trace::ruleFilled()
{
    if (m_hasCurves) {
        ++m_marks.pictures;
        return;
    }
    for (const std::vector<QPointF> &part : m_path) {
        const auto [left, right] = std::ranges::minmax(part, {}, &QPointF::x);
        const auto [top, bottom] = std::ranges::minmax(part, {}, &QPointF::y);
        const QRectF box(QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y()));
        if (part.size() > 6)
            continue;
        if (box.height() <= thinnest && box.width() > box.height())
            rule({box.left(), box.center().y()}, {box.right(), box.center().y()}, box.height());
        else if (box.width() <= thinnest)
            rule({box.center().x(), box.top()}, {box.center().x(), box.bottom()}, box.width());
    }
}

void Trace::rule(QPointF from, QPointF to, double thickness)
{
    const QPointF along = to - from;
    const double length = std::hypot(along.x(), along.y());
    if (length < thickness || length < 0.1)
        return;
    if (std::abs(along.y()) <= askew && std::abs(along.x()) > std::abs(along.y()))
        keep({true, (from.y() + to.y()) / 2, std::min(from.x(), to.x()), std::max(from.x(), to.x())});
    else if (std::abs(along.x()) <= askew)
        keep({false, (from.x() + to.x()) / 2, std::min(from.y(), to.y()), std::max(from.y(), to.y())});
}

void Trace::keep(Ruling ruling)
{
    const QRectF seen = m_clips.empty() ? QRectF({}, m_marks.size) : m_clips.back();
    const double low = ruling.isLevel ? seen.top() : seen.left();
    const double high = ruling.isLevel ? seen.bottom() : seen.right();
    ruling.from = std::max(ruling.from, ruling.isLevel ? seen.left() : seen.top());
    ruling.to = std::min(ruling.to, ruling.isLevel ? seen.right() : seen.bottom());
    if (ruling.at < low - 1 || ruling.at > high + 1 || ruling.to <= ruling.from)
        return;
    if (m_marks.rulings.size() < static_cast<size_t>(m_limits.marks))
        m_marks.rulings.push_back(ruling);
    else
        m_marks.isCutOff = true;
}

QRectF Trace::pathBox() const
{
    QRectF box;
    for (const std::vector<QPointF> &part : m_path) {
        const auto [left, right] = std::ranges::minmax(part, {}, &QPointF::x);
        const auto [top, bottom] = std::ranges::minmax(part, {}, &QPointF::y);
        box |= QRectF(QPointF(left.x(), top.y()), QPointF(right.x(), bottom.y()));
    }
    return box;
}

void Trace::pushClip(const QRectF &area)
{
    const QRectF before = m_clips.empty() ? QRectF({}, m_marks.size) : m_clips.back();
    if (m_clips.size() < 10'000)
        m_clips.push_back(before & area);
}

void Trace::popClip()
{
    if (!m_clips.empty())
        m_clips.pop_back();
}

} // namespace paper
