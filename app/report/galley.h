#pragma once

#include "app/report/pagination.h"

#include <QColor>
#include <QPointF>
#include <QRectF>
#include <QTextLayout>

#include <memory>
#include <vector>

namespace report {

/// One line of a set text, where it stands within its strip. In points.
struct TextPiece
{
    std::shared_ptr<QTextLayout> layout;
    int line = 0;
    QPointF at;
};

/// A filled rectangle within its strip: a tint, a rule, a bar. In points.
struct FillPiece
{
    QRectF area;
    QColor colour;
};

/// A band with what is drawn in it; tints first.
struct Strip
{
    Band band;
    std::vector<FillPiece> fills;
    std::vector<TextPiece> texts;
};

/// A document set in lines, before it is cut into pages.
struct Galley
{
    std::vector<Strip> strips;
    std::vector<Strip> headerStrips;  ///< of all tables
    std::vector<HeaderBands> headers; ///< which of them belong to which table
};

std::vector<Page> paginate(const Galley &galley, double height);

} // namespace report
