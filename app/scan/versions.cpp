#include "app/scan/versions.h"

#include <algorithm>

namespace scan {

namespace {

bool areSameConditions(const detect::Condition &a, const detect::Condition &b)
{
    return a.kind == b.kind && a.words == b.words && a.within == b.within && a.count == b.count
        && a.language == b.language && a.where == b.where;
}

bool areSameContexts(const detect::ContextWords &a, const detect::ContextWords &b)
{
    return a.words == b.words && a.within == b.within && a.add == b.add;
}

bool areSameExceptions(const detect::Exception &a, const detect::Exception &b)
{
    return a.kind->id == b.kind->id && a.add == b.add; // the kinds come with the program: one id, one meaning
}

using OfTerm = std::pair<const size_t, detect::TermOptions>;

bool areSameOptions(const OfTerm &a, const OfTerm &b)
{
    return a.first == b.first && a.second.wholeWord == b.second.wholeWord && a.second.score == b.second.score;
}

/// Whether two rules of packs that take the same steps find the same in any text, and it counts alike. What a finding
/// is called, and what it means, is of no matter.
bool findTheSame(const detect::Rule &a, const detect::Rule &b)
{
    return a.terms == b.terms && a.regexes == b.regexes && a.score == b.score && a.validator == b.validator
        && a.wholeWord == b.wholeWord && a.readings.pinyin == b.readings.pinyin
        && a.readings.initials == b.readings.initials && a.inPrompt == b.inPrompt && a.inOutput == b.inOutput
        && a.inShadow == b.inShadow && std::ranges::equal(a.termOptions, b.termOptions, areSameOptions)
        && std::ranges::equal(a.conditions, b.conditions, areSameConditions)
        && std::ranges::equal(a.contexts, b.contexts, areSameContexts)
        && std::ranges::equal(a.exceptions, b.exceptions, areSameExceptions);
}

/// The rule of \a pack, which may be null, that finds the same as \a rule of a pack with \a steps; null: there is none.
const detect::Rule *sameRule(const detect::RulePack *pack, text::Steps steps, const detect::Rule &rule)
{
    if (!pack || pack->steps != steps)
        return nullptr;
    const auto known = std::ranges::find(pack->rules, rule.id, &detect::Rule::id);
    return known != pack->rules.end() && findTheSame(*known, rule) ? &*known : nullptr;
}

} // namespace

Result<Versions> Versions::compile(std::span<const detect::RulePack> before, std::span<const detect::RulePack> after,
                                   const detect::EngineCache &cache)
{
    Versions versions;
    std::vector<detect::RulePack> packs(before.begin(), before.end());
    for (const detect::RulePack &pack : packs)
        versions.m_roles.insert(versions.m_roles.end(), pack.rules.size(), Role{.isBefore = true});
    for (const detect::RulePack &pack : after)
        versions.addAfter(pack, before, packs);
    auto matcher = detect::Matcher::compile(std::move(packs), cache);
    if (!matcher)
        return failed(matcher);
    versions.m_matcher = std::move(*matcher);
    versions.nameRules();
    return versions;
}

/// Adds to \a packs those rules of \a pack that find something else than those of the same id before.
void Versions::addAfter(const detect::RulePack &pack, std::span<const detect::RulePack> before,
                        std::vector<detect::RulePack> &packs)
{
    size_t first = 0; // role of the rules of `old`
    const detect::RulePack *old = nullptr;
    for (const detect::RulePack &each : before) {
        if (each.id == pack.id) {
            old = &each;
            break;
        }
        first += each.rules.size();
    }
    detect::RulePack changed = pack;
    changed.rules.clear();
    for (const detect::Rule &rule : pack.rules) {
        if (const detect::Rule *same = sameRule(old, pack.steps, rule))
            m_roles[first + static_cast<size_t>(same - old->rules.data())].isAfter = true;
        else
            changed.rules.push_back(rule);
    }
    m_roles.insert(m_roles.end(), changed.rules.size(), Role{.isAfter = true});
    packs.push_back(std::move(changed));
}

void Versions::nameRules()
{
    for (uint32_t rule = 0; rule < m_matcher->ruleCount(); ++rule)
        m_ruleIds.push_back(m_matcher->rule(rule).id);
    std::ranges::sort(m_ruleIds);
    const auto repeated = std::ranges::unique(m_ruleIds);
    m_ruleIds.erase(repeated.begin(), repeated.end());
    for (uint32_t rule = 0; rule < m_matcher->ruleCount(); ++rule) {
        const auto named = std::ranges::lower_bound(m_ruleIds, m_matcher->rule(rule).id);
        m_roles[rule].rule = static_cast<size_t>(named - m_ruleIds.begin());
    }
}

} // namespace scan
