#include "app/learning/decisionlabels.h"

#include <algorithm>
#include <bit>

namespace learning {

namespace {

template <typename Applies>
uint32_t maskOf(const std::vector<estimates::RatedCategory> &categories, Applies &&applies)
{
    uint32_t mask = 0;
    for (size_t i = 0; i < categories.size(); ++i)
        mask |= applies(categories[i].category) ? uint32_t{1} << i : 0;
    return mask;
}

/// Those with a risk that are graver than each of \a mask.
uint32_t graverThan(uint32_t mask, const std::vector<estimates::RatedCategory> &categories)
{
    int gravest = 0;
    for (size_t i = 0; i < categories.size(); ++i)
        gravest = std::max(gravest, (mask >> i & 1) != 0 ? categories[i].severity : 0);
    uint32_t graver = 0;
    for (size_t i = 0; i < categories.size(); ++i)
        graver |= categories[i].severity > gravest && !categories[i].category.risks.isEmpty() ? uint32_t{1} << i : 0;
    return graver;
}

std::array<bool, 2> outputOrElsePrompt(const std::array<Traces, 2> &traces)
{
    return traces[1].isThere ? std::array{false, true} : std::array{traces[0].isThere, false};
}

} // namespace

uint32_t categoriesOf(const QString &risk, const std::vector<estimates::RatedCategory> &categories)
{
    return maskOf(categories, [&](const classify::Category &one) { return one.risks.contains(risk); });
}

Labels labelsOf(const Ruling &ruling, uint32_t saidYes, const std::vector<estimates::RatedCategory> &categories)
{
    const uint32_t any = maskOf(categories, [](const classify::Category &one) { return one.isAnyRisk; });
    if (ruling.confirmed.isEmpty()) {
        const uint32_t withRisk =
            maskOf(categories, [](const classify::Category &one) { return !one.risks.isEmpty(); });
        return {.known = any | withRisk};
    }
    const uint32_t ofRisk = categoriesOf(ruling.confirmed, categories);
    const uint32_t rejected = ofRisk != 0 ? saidYes & graverThan(ofRisk, categories) : 0;
    const uint32_t shown = std::popcount(ofRisk) <= 1 ? ofRisk : ofRisk & saidYes;
    return {.known = any | shown | rejected, .positive = any | shown, .oneOf = shown == 0 ? ofRisk : 0};
}

std::array<bool, 2> partsMeant(const Ruling &ruling, const std::array<Traces, 2> &traces,
                               const std::vector<estimates::RatedCategory> &categories)
{
    std::array<bool, 2> parts{};
    const uint32_t ofRisk = categoriesOf(ruling.confirmed, categories);
    for (size_t part = 0; part < parts.size(); ++part) {
        const Traces &of = traces[part];
        parts[part] = of.isThere
            && (ruling.confirmed.isEmpty() ? of.areAny()
                                           : of.risksOfRules.contains(ruling.confirmed) || (of.saidYes & ofRisk) != 0);
    }
    const bool isUnclear = ruling.confirmed.isEmpty() ? !parts[0] && !parts[1] : parts[0] == parts[1];
    return isUnclear ? outputOrElsePrompt(traces) : parts;
}

} // namespace learning
