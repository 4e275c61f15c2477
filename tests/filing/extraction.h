#pragma once

#include "app/filing/reading.h"
#include "tests/filing/madelist.h"

#include <map>

namespace made {

/// How the values of one field were read: of those that stand in the list (\a there) and those read (\a read), the
/// right ones. Right is what stands in the same row of the truth, character by character.
struct Score
{
    int there = 0;
    int read = 0;
    int right = 0;
    int wrongUndoubted = 0; ///< read wrongly, and nothing says so
    double precision() const { return read == 0 ? 1 : double(right) / read; }
    double recall() const { return there == 0 ? 1 : double(right) / there; }
    void add(const Score &other)
    {
        there += other.there;
        read += other.read;
        right += other.right;
        wrongUndoubted += other.wrongUndoubted;
    }
};

/// By field id. Rows are put beside each other by their number's order in the list: the longest common run.
std::map<QString, Score> scoresOf(const MadeList &made, const std::vector<filing::ReadRow> &rows);

} // namespace made
