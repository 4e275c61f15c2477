#include "app/registry/appliedregime.h"

namespace registry {

const Regime *regimeOn(const Service &service, const Rulebook &rules)
{
    if (const Regime *decided = rules.regimes.find(service.regime))
        return decided;
    return proposeRegime(rules.regimes, service.scope, service.accesses);
}

bool asks(const Requirement &requirement, const Service &service, const Rulebook &rules)
{
    const Regime *regime = regimeOn(service, rules);
    if (regime && !regime->underRules)
        return false;
    const bool isNamed = requirement.regimes.isEmpty() || (regime && requirement.regimes.contains(regime->id));
    return requirement.scope == service.scope && isNamed;
}

} // namespace registry
