#pragma once

#include "ui/shell/keygroups.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace ui {

/// What the printed card says.
struct KeyCard
{
    QString title;
    QString note;   ///< at the foot of each page: program, version, date
    std::vector<KeyGroup> groups;
};

/// What a text on the card is; the painter gives it size and colour.
enum class CardInk { Title, Heading, Shortcut, Name, Foot };

struct CardText
{
    QPointF at; ///< its left upper corner, in points from that of the sheet
    QString text;
    double size = 9; ///< of the font, in points
    CardInk ink = CardInk::Name;
};

struct CardPage
{
    std::vector<CardText> texts;
    std::vector<QRectF> rules; ///< hairlines
};

/// The width of \a text in points, in the card's font at \a size points.
using CardMeasure = std::function<double(const QString &text, double size)>;

inline constexpr QSizeF cardSheet{595.28, 841.89}; ///< A4 in points

/// Sets \a card on A4: two columns, no group broken that fits one. On one page, in the largest of a few sizes that
/// allows it; where even the smallest does not, on as many as it needs. Nothing is left out or cut short.
std::vector<CardPage> layOut(const KeyCard &card, const CardMeasure &measure);

} // namespace ui
