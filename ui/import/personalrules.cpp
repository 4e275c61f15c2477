#include "ui/import/personalrules.h"

namespace ui {

namespace {

constexpr QLatin1StringView personalRisk("A.4.f");

/// The packs with no rules but those for personal information.
std::vector<detect::RulePack> personalOnly(std::vector<detect::RulePack> packs)
{
    for (detect::RulePack &pack : packs)
        std::erase_if(pack.rules, [](const detect::Rule &rule) { return rule.risk != personalRisk; });
    std::erase_if(packs, [](const detect::RulePack &pack) { return pack.rules.empty(); });
    return packs;
}

} // namespace

PersonalRules::PersonalRules(const std::vector<detect::RulePack> &packs)
    : m_packs(personalOnly(packs))
{
}

Result<std::shared_ptr<const detect::Matcher>> PersonalRules::matcher()
{
    const std::scoped_lock lock(m_compiling);
    if (m_matcher && !*m_matcher)
        m_matcher = detect::Matcher::compile(m_packs);
    return m_matcher;
}

} // namespace ui
