#pragma once

#include <QString>

#include <vector>

namespace drafting {

/// A stretch of a line that differs from the line it is compared with. In UTF-16 units; never within a character.
struct Stretch
{
    qsizetype begin = 0;
    qsizetype length = 0;

    bool operator==(const Stretch &) const = default;
};

/// One side of a line of a comparison.
struct DiffSide
{
    int line = 0; ///< from 1; 0: the line is not on this side
    QString text;
    std::vector<Stretch> changed; ///< of DiffLine::Kind::Changed: the words that differ, in order

    bool operator==(const DiffSide &) const = default;
};

/// A line of a comparison: in both texts, in one of them, or in both with other words.
struct DiffLine
{
    enum class Kind { Same, Removed, Added, Changed };

    Kind kind = Kind::Same;
    DiffSide before;
    DiffSide after;

    bool operator==(const DiffLine &) const = default;
};

/// What makes \a after of \a before, line by line: the least number of lines removed and added. Of those, lines that
/// have about half of their words in common are shown as one line that changed. Words are those of Unicode (UAX #29);
/// each Han character is one.
std::vector<DiffLine> diff(const QString &before, const QString &after);

/// The text that \a lines lead to, and the one they come from: both as they were given to diff().
QString textAfter(const std::vector<DiffLine> &lines);
QString textBefore(const std::vector<DiffLine> &lines);

/// How many lines differ.
int changes(const std::vector<DiffLine> &lines);

} // namespace drafting
