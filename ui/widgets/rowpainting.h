#pragma once

#include "ui/shell/theme.h"

#include <QStyleOptionViewItem>

class QPainter;

namespace ui::draw {

/// The ground of a row of several lines, as TableView's rows have it: the selection with the accent's
/// bar at its left edge.
void rowGround(QPainter &painter, const QStyleOptionViewItem &option);

/// The colour of \a role on that ground: in high contrast a selected row has one colour only.
QColor rowColour(const QStyleOptionViewItem &option, Role role);

/// One line of words, elided to \a line.
void rowWords(QPainter &painter, const QRect &line, const QFont &font, const QColor &colour, const QString &text);

} // namespace ui::draw
