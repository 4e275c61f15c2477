#include "app/classify/classifier.h"

#include <algorithm>

namespace classify {

Result<std::vector<Verdict>> Classifier::classifyPairs(std::span<const Exchange> exchanges,
                                                       const std::stop_token &stop) const
{
    return classify::classify(*this, exchanges, stop);
}

Result<std::vector<Verdict>> classify(const Classifier &classifier, std::span<const Exchange> exchanges,
                                      const std::stop_token &stop)
{
    std::vector<Passage> sides;
    sides.reserve(2 * exchanges.size());
    for (const Exchange &exchange : exchanges) {
        sides.push_back({exchange.prompt, Role::Prompt});
        if (!exchange.output.empty())
            sides.push_back({exchange.output, Role::Response});
    }
    Result<std::vector<Verdict>> each = classifier.classify(sides, stop);
    if (!each)
        return failed(each);
    std::vector<Verdict> verdicts;
    verdicts.reserve(exchanges.size());
    size_t at = 0;
    for (const Exchange &exchange : exchanges) {
        Verdict verdict = std::move((*each)[at++]);
        if (!exchange.output.empty()) {
            const Verdict &output = (*each)[at++];
            if (exchange.prompt.empty()) // an empty side says nothing, and what is usual for it must not either
                verdict = output;
            else
                std::ranges::transform(verdict.probabilities, output.probabilities, verdict.probabilities.begin(),
                                       [](float one, float other) { return std::max(one, other); });
        }
        verdicts.push_back(std::move(verdict));
    }
    return verdicts;
}

} // namespace classify
