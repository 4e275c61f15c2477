#pragma once

#include "app/detect/reason.h"
#include "app/detect/rulepack.h"
#include "app/detect/surroundings.h"

#include <array>
#include <span>

namespace detect {

/// What conditions are judged by: both halves of a generation, by Part, and how often the rule matched in each.
struct Basis
{
    std::array<const Surroundings *, 2> halves{}; ///< neither is null
    std::array<int, 2> matches{};
};

/// Judges the matches of one rule in one half: whether its conditions hold, and what moves the score.
class Judgement
{
public:
    /// \a signs are those of the rule's conditions, its contexts, then its exceptions. Borrows all.
    Judgement(const Rule &rule, std::span<const Sign *const> signs, Part part, const Basis &evidence);

    /// The score of the match at \a span of this half, which alone would have \a score, and why; none: it is no
    /// finding. A score that words bring down to 0 is none either.
    std::optional<double> judge(text::Span span, double score, Reason &reason) const;

private:
    std::optional<Reason::Held> holds(const Condition &condition, const Sign &sign, text::Span span) const;
    std::optional<Reason::Held> holdsInText(const Condition &condition, const Sign &sign) const;
    std::vector<uint32_t> wordsIn(Condition::Where where, const Sign &sign) const;
    bool isIn(Condition::Where where, Part part) const;
    bool applies(const Exception &exception, const Sign &sign, text::Span span, QString &word) const;

    const Rule &m_rule;
    std::span<const Sign *const> m_signs;
    Part m_part;
    const Basis &m_evidence;
    std::vector<std::optional<Reason::Held>> m_held; // of the conditions that are the same wherever the match is
    bool m_isPossible = true;
};

} // namespace detect
