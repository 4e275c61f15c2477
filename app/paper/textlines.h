#pragma once

#include "app/paper/marks.h"

#include <QString>

#include <vector>

namespace paper {

/// A run of text on one line, without a wide gap in it.
struct TextRun
{
    QString text;
    QRectF box;
    double size = 0; ///< of its characters

    double baseline() const { return box.bottom() - 0.12 * size; }
};

/// Glyphs on one baseline each, from top to bottom and in it from left to right. A glyph that is set twice, to look
/// bold, stands once.
std::vector<std::vector<Glyph>> baselines(std::vector<Glyph> glyphs);

/// What \a line says between \a from and \a to (its glyphs), with the blanks that gaps between Latin words stand for.
TextRun runOf(const std::vector<Glyph> &line, size_t from, size_t to);

/// What parts the runs of a line: a gap, in sizes of its characters. One that is set with blanks must be wider: words,
/// and the characters of a justified line, stand apart, too.
struct RunGap
{
    double bare = 0.75;
    double blank = 1.2;
};
inline constexpr RunGap noRunGap{1e6, 1e6};

/// The runs of one baseline.
std::vector<TextRun> runsOf(const std::vector<Glyph> &line, RunGap gap = {});

/// The runs of all of \a glyphs, from top to bottom.
std::vector<TextRun> allRuns(std::vector<Glyph> glyphs, RunGap gap = {});

/// The text of a cell that is \a width wide and has \a runs, from top to bottom, as one.
QString textIn(std::vector<TextRun> runs, double width);

} // namespace paper
