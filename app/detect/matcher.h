#pragma once

#include "app/detect/expressions.h"
#include "app/detect/looks.h"
#include "app/detect/patternset.h"
#include "app/detect/rulepack.h"
#include "app/detect/scratch.h"

#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace detect {

struct Reason;

/// Something that a rule found.
struct Match
{
    uint32_t rule = 0; ///< number of the rule in the Matcher
    Part part = Part::Prompt;
    text::Span span; ///< bytes of the original text: whole characters, as a person counts them
    double score = 1;
    std::string why = {}; ///< a Reason as JSON; empty: rule and place say it all

    bool operator==(const Match &) const = default;
};

/// The rules of any number of packs, compiled: one pass over a text finds what all of them look for.
///
/// Never changes once compiled; any number of threads may scan with it at a time.
class Matcher
{
public:
    /// Fails if a regular expression cannot be used; `where` names the rule ("pack/rule").
    /// Compiled patterns are taken from \a cache and put there.
    static Result<std::shared_ptr<const Matcher>> compile(std::vector<RulePack> packs, const EngineCache &cache = {});

    /// What is found in \a original, ordered by rule and place. Overlapping matches of one rule are
    /// one match; of those that a validator has to accept, the first and longest is kept. A regular
    /// expression may look at what stands around the words it means: blanks and punctuation at the
    /// edges of its match are not part of the span.
    /// The other half of the generation counts as empty. Throws std::runtime_error for a text above 4 GiB.
    std::vector<Match> scan(std::string_view original, Part part, Scratch &scratch) const;

    /// The same for a text that is folded already. The text itself must still be there.
    std::vector<Match> scan(const text::Folded &folded, Part part, Scratch &scratch) const;

    /// The same for both halves of a generation, which the conditions of a rule may look at together: what
    /// is found in the prompt, then what is found in the output.
    std::vector<Match> scan(const text::Folded &prompt, const text::Folded &output, Scratch &scratch) const;
    std::vector<Match> scan(std::string_view prompt, std::string_view output, Scratch &scratch) const;

    /// The rules whose findings in one half depend on the other.
    std::vector<uint32_t> rulesAcrossHalves() const;

    std::span<const RulePack> packs() const { return m_packs; }
    size_t ruleCount() const { return m_rules.size(); }
    const Rule &rule(uint32_t number) const { return *m_rules[number].rule; }
    size_t packOf(uint32_t number) const { return m_rules[number].pack; } ///< an index into packs()
    /// Whether what the rule finds comes into no queue: it or its pack is in shadow.
    bool isInShadow(uint32_t number) const { return rule(number).inShadow || m_packs[packOf(number)].inShadow; }

private:
    struct PlacedRule
    {
        const Rule *rule = nullptr;
        size_t pack = 0;
        std::vector<uint32_t> signs; ///< of its conditions, contexts, exceptions; noSign where there are no words
    };
    /// A rule, or a sign, that looks for a pattern, and the edges at which the match must end a word.
    struct Use
    {
        uint32_t rule = 0;
        uint32_t source = 0;    ///< which term or expression of the rule, or which word of the sign
        uint32_t sign = noSign; ///< not noSign: the pattern is a word of conditions, and the rule is of no matter
        bool wholeAtBegin = false;
        bool wholeAtEnd = false;
        Looks::Bits looks = Looks::first; ///< in which it is one of the rule's
    };
    class Terms;

    explicit Matcher(std::vector<RulePack> packs);
    Result<void> compileTerms(const EngineCache &cache);
    Result<void> compileRegexes(const EngineCache &cache);
    Result<void> addRuleTerms(uint32_t number, Terms &terms);
    Result<void> addSigns(PlacedRule &placed, Terms &terms);
    void look(const text::Folded &folded, Part part, Scratch &scratch) const;
    void lookAtFolding(const text::Folded &folded, Looks::Bits look, Part part, Scratch &scratch) const;
    void lookInOtherWays(const text::Folded &folded, Part part, Scratch &scratch) const;
    void consider(std::string_view folded, Part part, const Use &use, text::Span span, Scratch::Half &half) const;
    std::optional<text::Span> accepted(std::string_view text, Part part, const Use &use, text::Span span) const;
    void settle(Scratch::Half &half) const;
    void judge(const text::Folded &folded, Part part, const Scratch &scratch, std::vector<Match> &matches) const;
    void judge(std::span<const Scratch::Group> groups, const text::Folded &folded, Part part, const Scratch &scratch,
               std::vector<Match> &matches) const;
    double scoreOf(const Scratch::Group &group, const Scratch::Half &half) const;
    void explain(const Scratch::Group &group, const Scratch::Half &half, Reason &reason) const;

    std::vector<RulePack> m_packs;
    std::vector<PlacedRule> m_rules;
    Looks m_looks;
    PatternSet m_terms;
    size_t m_longestTerm = 0; // bytes
    Expressions m_regexes;
    std::vector<std::vector<Use>> m_termUses; // by pattern: several rules may hold the same term
    std::vector<Use> m_regexUses;
};

} // namespace detect
