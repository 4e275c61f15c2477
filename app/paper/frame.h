#pragma once

#include "app/paper/marks.h"

namespace paper {

/// A page turned so that text of one direction runs to the right and its lines go down, and the way back.
class Frame
{
public:
    Frame(Direction direction, QSizeF page)
        : m_direction(direction)
        , m_page(page)
    {
    }

    QPointF turned(QPointF onPage) const;
    QPointF back(QPointF turned) const;
    QRectF back(const QRectF &turned) const;
    Glyph turned(Glyph onPage) const;
    Ruling turned(const Ruling &onPage) const;

private:
    Direction m_direction;
    QSizeF m_page;
};

} // namespace paper
