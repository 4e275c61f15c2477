#pragma once

#include "app/drafting/diff.h"

class QTextDocument;

namespace ui {

/// What a comparison shows beside the lines that differ.
struct DiffWords
{
    QString same;    ///< in place of everything where nothing differs
    QString skipped; ///< in place of lines that are the same: "%1 lines alike"
};

/// Writes \a lines into \a sheet: each line that differs with its number, a sign (− before, + after) and a ground, the
/// words that differ underlined or struck out, and three lines that are the same around it.
void writeDiff(QTextDocument &sheet, const std::vector<drafting::DiffLine> &lines, const DiffWords &words);

} // namespace ui
