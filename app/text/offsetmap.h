#pragma once

#include "app/text/span.h"

#include <cstdint>
#include <vector>

namespace text {

/// Where the bytes of a folded text come from in the original.
///
/// Kept as runs. Within a run every step of `foldedStep` bytes stems from `originalStep` bytes:
/// 1 and 1 where folding keeps the length (most text: one run), 1 and 3 in a stretch of full-width
/// letters, 2 and 3 for the ligature ﬁ. What folding removes lies between two runs.
class OffsetMap
{
public:
    struct Run
    {
        uint32_t folded = 0;   ///< where the run starts in the folded text
        uint32_t original = 0; ///< and in the original
        uint32_t foldedStep = 1;
        uint32_t originalStep = 1;

        bool operator==(const Run &) const = default;
    };

    void clear() { m_runs.clear(); }
    void add(const Run &run) { m_runs.push_back(run); }
    const std::vector<Run> &runs() const { return m_runs; }

    /// The whole code points of the original from which \a folded stems; \a folded must start and
    /// end between code points of the folded text. What was removed inside the span is part of it,
    /// what was removed at its edges is not. An empty span stays empty.
    Span toOriginal(Span folded) const;

    /// The other way: the smallest piece of the folded text that stems from all of \a original that is
    /// left in it. Empty where folding has removed all of it.
    Span toFolded(Span original) const;

private:
    const Run &runAt(size_t folded) const;

    std::vector<Run> m_runs;
};

/// The way of two steps in one: \a outer leads from a text to the one before it, \a inner from there to the
/// original. \a size is the length of the last text. The spans that the result names are those that the two
/// name one after the other.
OffsetMap composed(const OffsetMap &outer, const OffsetMap &inner, size_t size);

} // namespace text
