#pragma once

#include "app/drafting/diff.h"

#include <QStringList>

namespace drafting {

/// The words of \a text and what stands between them, as UAX #29 has them: together they are the text.
QStringList wordsOf(const QString &text);

/// How two lines compare.
struct WordDiff
{
    std::vector<Stretch> before; ///< what the first has and the second does not
    std::vector<Stretch> after;
    double likeness = 0; ///< 0: nothing in common, 1: the same; of the characters that are not blanks
};

WordDiff compareWords(const QString &before, const QString &after);

} // namespace drafting
