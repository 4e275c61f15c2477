#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace paper {

/// Which way text runs on a page.
enum class Direction { Right, Down, Left, Up };

/// A character as it stands on a page. Points from the top left, y down.
struct Glyph
{
    char32_t character = 0;
    QPointF at; ///< where it begins, on its baseline
    double size = 0;
    double advance = 0; ///< along its direction
    Direction direction = Direction::Right;

    double end() const { return at.x() + advance; }
    QPointF middle() const { return {at.x() + advance / 2, at.y() - 0.35 * size}; }
    QRectF box() const { return {at.x(), at.y() - 0.88 * size, advance, size}; }
};

/// A ruling line, or part of one: level or upright.
struct Ruling
{
    bool isLevel = true;
    double at = 0; ///< y of a level one, x of an upright one
    double from = 0;
    double to = 0;

    double length() const { return to - from; }
};

/// What is on a page of a PDF.
struct Marks
{
    int page = 0;
    QSizeF size;
    std::vector<Glyph> glyphs;
    std::vector<Ruling> rulings;
    int pictures = 0;      ///< drawn shapes among them
    int unknown = 0;       ///< glyphs whose characters the file does not say
    int unseen = 0;        ///< glyphs that the page does not show: a layer of text under a scan
    bool isWhole = false;  ///< it was read to its end
    bool isCutOff = false; ///< there was more than a page may have
};

} // namespace paper
