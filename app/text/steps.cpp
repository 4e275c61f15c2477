#include "app/text/steps.h"

#include <algorithm>

namespace text {

namespace {

constexpr NamedStep names[] = {
    {"compatibility", Step::Compatibility},
    {"case", Step::Case},
    {"simplified", Step::Simplified},
    {"invisible", Step::Invisible},
    {"marks", Step::Marks},
    {"homoglyphs", Step::Homoglyphs},
    {"lookalikes", Step::Lookalikes},
    {"separators", Step::Separators},
    {"repeats", Step::Repeats},
    {"split", Step::Split},
};

} // namespace

std::span<const NamedStep> namedSteps()
{
    return names;
}

std::optional<Step> stepNamed(std::string_view name)
{
    const auto *const named = std::ranges::find(names, name, &NamedStep::name);
    return named == std::end(names) ? std::nullopt : std::optional(named->step);
}

} // namespace text
