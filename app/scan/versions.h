#pragma once

#include "app/detect/matcher.h"

#include <memory>
#include <span>
#include <vector>

namespace scan {

/// Two versions of rules in one matcher, so that one pass over a text tells what each of them finds. A rule that finds
/// the same in both is there once: it is not looked for twice.
class Versions
{
public:
    /// What a rule of the matcher stands for.
    struct Role
    {
        size_t rule = 0; ///< in ruleIds()
        bool isBefore = false;
        bool isAfter = false;
    };

    /// Fails as Matcher::compile does.
    static Result<Versions> compile(std::span<const detect::RulePack> before, std::span<const detect::RulePack> after,
                                    const detect::EngineCache &cache = {});

    const detect::Matcher &matcher() const { return *m_matcher; }
    const Role &role(uint32_t rule) const { return m_roles[rule]; } ///< of the matcher's rule of that number
    const std::vector<QString> &ruleIds() const { return m_ruleIds; } ///< of either version, each once, in order

private:
    void addAfter(const detect::RulePack &pack, std::span<const detect::RulePack> before,
                  std::vector<detect::RulePack> &packs);
    void nameRules();

    std::shared_ptr<const detect::Matcher> m_matcher;
    std::vector<Role> m_roles;
    std::vector<QString> m_ruleIds;
};

} // namespace scan
