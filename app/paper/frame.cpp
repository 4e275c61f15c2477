#include "app/paper/frame.h"

#include <algorithm>

namespace paper {

QPointF Frame::turned(QPointF p) const
{
    switch (m_direction) {
    case Direction::Right: break;
    case Direction::Down: return {p.y(), m_page.width() - p.x()};
    case Direction::Left: return {m_page.width() - p.x(), m_page.height() - p.y()};
    case Direction::Up: return {m_page.height() - p.y(), p.x()};
    }
    return p;
}

QPointF Frame::back(QPointF p) const
{
    switch (m_direction) {
    case Direction::Right: break;
    case Direction::Down: return {m_page.width() - p.y(), p.x()};
    case Direction::Left: return {m_page.width() - p.x(), m_page.height() - p.y()};
    case Direction::Up: return {p.y(), m_page.height() - p.x()};
    }
    return p;
}

QRectF Frame::back(const QRectF &turned) const
{
    return QRectF(back(turned.topLeft()), back(turned.bottomRight())).normalized();
}

Glyph Frame::turned(Glyph onPage) const
{
    onPage.at = turned(onPage.at);
    onPage.direction = Direction::Right;
    return onPage;
}

Ruling Frame::turned(const Ruling &onPage) const
{
    const auto point = [&](double along) {
        return onPage.isLevel ? QPointF(along, onPage.at) : QPointF(onPage.at, along);
    };
    const QPointF a = turned(point(onPage.from));
    const QPointF b = turned(point(onPage.to));
    const bool isTurned = m_direction == Direction::Down || m_direction == Direction::Up;
    if (onPage.isLevel != isTurned)
        return {true, a.y(), std::min(a.x(), b.x()), std::max(a.x(), b.x())};
    return {false, a.x(), std::min(a.y(), b.y()), std::max(a.y(), b.y())};
}

} // namespace paper
