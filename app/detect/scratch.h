#pragma once

#include "app/detect/looks.h"
#include "app/detect/patternset.h"
#include "app/detect/surroundings.h"
#include "app/text/fold.h"

#include <array>
#include <string>
#include <vector>

namespace detect {

/// What a thread works in while it scans. Each thread has its own; it fits every Matcher.
class Scratch
{
    friend class Matcher;

    struct Candidate
    {
        uint32_t rule = 0;
        uint32_t source = 0; ///< which of the rule's terms; behind them, which of its expressions
        text::Span span;
    };
    /// Candidates of one rule that overlap: those from `first` on.
    struct Group
    {
        uint32_t rule = 0;
        text::Span span;
        size_t first = 0;
        size_t count = 1;
    };
    /// What is found in one half of a generation, before it is judged.
    struct Half
    {
        text::Folded folded;
        std::string clean;
        std::vector<Candidate> candidates;
        std::vector<Group> groups;
        Surroundings surroundings;

        void clear();
    };

    HsScratch m_engine;
    std::vector<Hit> m_hits;
    Looks::Scratch m_looks;
    std::array<Half, 2> m_halves; // by Part
};

} // namespace detect
