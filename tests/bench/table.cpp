#include "tests/bench/table.h"

#include <cstdio>

namespace bench {

namespace {

const char *verdict(bool isMet)
{
    return isMet ? "pass" : "MISS";
}

} // namespace

void heading(const std::string &text)
{
    std::printf("\n%s\n", text.c_str());
}

void line(const std::string &what, double ours, const char *unit, const Against &against)
{
    const double ratio = ours / against.value;
    std::printf("  %-46s %9.1f %-5s  %-38s %9.*f  ratio %7.2f", what.c_str(), ours, unit, against.what.c_str(),
                against.value < 1 ? 3 : 1, against.value, ratio);
    if (against.goal)
        std::printf("  goal %.2f %s", *against.goal, verdict(ratio >= *against.goal));
    std::printf("\n");
    std::fflush(stdout);
}

void line(const std::string &what, double ours, const char *unit, std::optional<double> goal, bool isAtMost)
{
    std::printf("  %-46s %9.2f %-5s", what.c_str(), ours, unit);
    if (goal)
        std::printf("  goal %s %.2f %s", isAtMost ? "<=" : ">=", *goal,
                    verdict(isAtMost ? ours <= *goal : ours >= *goal));
    std::printf("\n");
    std::fflush(stdout);
}

void skipped(const std::string &what, const std::string &why)
{
    std::printf("  %-46s %s: skipped\n", what.c_str(), why.c_str());
    std::fflush(stdout);
}

} // namespace bench
