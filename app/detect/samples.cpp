#include "app/detect/samples.h"

#include <algorithm>

namespace detect {

namespace {

/// The samples of one list, untested: texts, then pairs.
void add(const Rule &rule, uint32_t number, bool mustMatch, std::vector<SampleResult> &samples)
{
    const SampleResult blank{.rule = number, .mustMatch = mustMatch, .prompt = {}, .output = {}, .found = {}};
    const std::vector<std::string> &texts = mustMatch ? rule.matches : rule.noMatches;
    for (size_t place = 0; place < texts.size(); ++place) {
        SampleResult sample = blank;
        sample.place = place;
        (rule.inPrompt ? sample.prompt : sample.output) = texts[place];
        samples.push_back(std::move(sample));
    }
    const std::vector<SamplePair> &pairs = mustMatch ? rule.matchPairs : rule.noMatchPairs;
    for (size_t place = 0; place < pairs.size(); ++place) {
        SampleResult sample = blank;
        sample.isPair = true;
        sample.place = place;
        sample.prompt = pairs[place].prompt;
        sample.output = pairs[place].output;
        samples.push_back(std::move(sample));
    }
}

} // namespace

bool SampleResult::isFound() const
{
    return std::ranges::contains(found, rule, &Match::rule);
}

std::vector<SampleResult> testSamples(const Matcher &matcher, const std::stop_token &stop)
{
    std::vector<SampleResult> samples;
    for (uint32_t number = 0; number < matcher.ruleCount(); ++number) {
        add(matcher.rule(number), number, true, samples);
        add(matcher.rule(number), number, false, samples);
    }
    Scratch scratch;
    for (SampleResult &sample : samples) {
        if (stop.stop_requested())
            break;
        const Part part = matcher.rule(sample.rule).inPrompt ? Part::Prompt : Part::Output;
        sample.found = sample.isPair
            ? matcher.scan(sample.prompt, sample.output, scratch)
            : matcher.scan(part == Part::Prompt ? sample.prompt : sample.output, part, scratch);
    }
    return samples;
}

} // namespace detect
