#include "app/scan/trial.h"

#include "app/detect/packstore.h"
#include "app/scan/storedtexts.h"
#include "app/text/utf8.h"

#include <algorithm>

namespace scan {

namespace {

constexpr size_t around = 60; // bytes on either side of an example

/// The version of \a pack that is on, alone in a list; empty: none is.
Result<std::vector<detect::RulePack>> packOn(const db::Database &reader, const QString &pack,
                                             const detect::Taxonomy &taxonomy)
{
    const auto known = detect::registeredPacks(reader);
    if (!known)
        return failed(known);
    const auto found = std::ranges::find_if(*known, [&](const detect::RegisteredPack &each) {
        return each.pack == pack && each.isOn();
    });
    if (found == known->end())
        return std::vector<detect::RulePack>();
    auto read = detect::registeredPack(reader, found->id, taxonomy);
    if (!read)
        return failed(read);
    return std::vector{std::move(*read)};
}

TriedFinding shown(const ChangedFinding &finding, bool isGained, std::string_view half)
{
    const size_t end = std::min(finding.span.end, half.size());
    const size_t begin = std::min(finding.span.begin, end);
    size_t from = begin > around ? begin - around : 0;
    size_t to = std::min(end + around, half.size());
    while (!text::isBoundary(half, from))
        ++from;
    while (!text::isBoundary(half, to))
        --to;
    return {.finding = finding,
            .isGained = isGained,
            .before = std::string(half.substr(from, begin - from)),
            .found = std::string(half.substr(begin, end - begin)),
            .after = std::string(half.substr(end, to - end))};
}

void addExamples(std::vector<TriedFinding> &examples, const std::vector<ChangedFinding> &findings, bool areGained,
                 const db::Database &reader)
{
    for (const ChangedFinding &finding : findings) {
        const StoredTexts stored = storedTexts(reader, finding.generation, finding.generation);
        for (const StoredText &text : stored.texts)
            examples.push_back(
                shown(finding, areGained, finding.part == detect::Part::Prompt ? text.prompt : text.output));
    }
}

} // namespace

Result<Trial> tryPack(const db::Database &reader, const detect::RulePack &pack, const detect::Taxonomy &taxonomy,
                      const BacktestOptions &options, const ProgressSink &progress, const std::stop_token &stop)
{
    auto on = packOn(reader, pack.id, taxonomy);
    if (!on)
        return failed(on);
    Trial trial{.against = on->empty() ? QString() : on->front().version};
    const auto cache = detect::EngineCache::ofUser();
    const auto inForce = detect::Matcher::compile(std::move(*on), cache);
    const auto candidate = detect::Matcher::compile({pack}, cache);
    if (!inForce || !candidate)
        return std::unexpected(inForce ? candidate.error() : inForce.error());
    Result<BacktestReport> report = backtest(reader, **candidate, **inForce, options, progress, stop);
    if (!report)
        return failed(report);
    return attempt([&] {
        addExamples(trial.examples, report->gained, true, reader);
        addExamples(trial.examples, report->lost, false, reader);
        trial.report = std::move(*report);
        return std::move(trial);
    });
}

} // namespace scan
