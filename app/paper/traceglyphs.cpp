// The glyphs of a page: where they stand, how large they are and which way they go.
#include "app/paper/trace.h"

#include <cmath>

namespace paper {

namespace {

Direction directionOf(QPointF along)
{
    if (std::abs(along.x()) >= std::abs(along.y()))
        return along.x() >= 0 ? Direction::Right : Direction::Left;
    return along.y() > 0 ? Direction::Down : Direction::Up;
}

double lengthOf(QPointF vector)
{
    return std::hypot(vector.x(), vector.y());
}

} // namespace

void Trace::beginText(const TraceTag &tag)
{
    const bool isClip = tag.name.startsWith("clip_");
    if (tag.isEnd || tag.isEmpty) {
        if (isClip)
            pushClip(m_clips.empty() ? QRectF({}, m_marks.size) : m_clips.back());
        return;
    }
    m_transform = matrixOf(tag.value("transform")).value_or(Matrix());
    m_transform.e -= m_corner.x();
    m_transform.f -= m_corner.y();
    m_isSeen = tag.name != "ignore_text";
}

void Trace::beginSpan(const TraceTag &tag)
{
    m_span = matrixOf(tag.value("trm")).value_or(Matrix());
    m_isUpright = tag.value("wmode") == "1";
}

void Trace::takeGlyph(const TraceTag &tag)
{
    Glyph glyph;
    glyph.character = tag.character("unicode");
    glyph.at = m_transform.map({tag.number("x"), tag.number("y")});
    const double advance = tag.number("adv");
    const QPointF across = m_transform.turn({m_span.c, m_span.d});
    if (m_isUpright) // where it begins is its top, then
        glyph.at += 0.88 * across;
    const QPointF along = m_isUpright ? -across : m_transform.turn({m_span.a, m_span.b});
    glyph.size = lengthOf(across);
    glyph.advance = std::abs(advance) * lengthOf(along);
    glyph.direction = directionOf(along);
    if (glyph.character == 0 || glyph.size < 0.5 || glyph.size > 2000 || glyph.advance > 4000)
        return;
    place(glyph, along);
}

void Trace::place(Glyph glyph, QPointF along)
{
    const QRectF seen = m_clips.empty() ? QRectF({}, m_marks.size) : m_clips.back();
    const double length = lengthOf(along);
    const QPointF forward = length > 0 ? along / length : QPointF(1, 0);
    const QPointF up(forward.y(), -forward.x());
    const QPointF middle = glyph.at + forward * (glyph.advance / 2) + up * (0.35 * glyph.size);
    if (!seen.adjusted(-1, -1, 1, 1).contains(middle))
        return;
    if (m_marks.glyphs.size() >= static_cast<size_t>(m_limits.marks)) {
        m_marks.isCutOff = true;
        return;
    }
    const bool isControl = glyph.character < 0x20 || (glyph.character >= 0x7f && glyph.character < 0xa0);
    if (glyph.character == 0xfffd || glyph.character > 0x10ffff || isControl) {
        glyph.character = 0xfffd;
        ++m_marks.unknown;
    }
    m_marks.unseen += m_isSeen ? 0 : 1;
    m_marks.glyphs.push_back(glyph);
}

} // namespace paper
