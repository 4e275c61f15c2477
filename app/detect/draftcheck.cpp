#include "app/detect/draftcheck.h"

#include "app/base/hash.h"
#include "app/detect/packreader.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace detect {

namespace {

TextRange rangeOf(const toml::source_region &region)
{
    return {static_cast<int>(std::max(region.begin.line, 1U)), static_cast<int>(std::max(region.begin.column, 1U)),
            static_cast<int>(std::max(region.end.line, 1U)), static_cast<int>(std::max(region.end.column, 1U))};
}

/// Of what is no TOML only the place is known, as the end of \a where: "draft:12:5".
TextRange rangeOf(const QString &where)
{
    const int line = std::max(where.section(u':', -2, -2).toInt(), 1);
    const int column = std::max(where.section(u':', -1).toInt(), 1);
    return {line, column, line, column + 1};
}

/// Where the samples of one list stand: texts and pairs, each by its place among its own.
struct SamplePlaces
{
    std::vector<TextRange> texts;
    std::vector<TextRange> pairs;
};

SamplePlaces placesOf(const toml::table &rule, std::string_view key)
{
    SamplePlaces places;
    if (const toml::array *list = rule.get_as<toml::array>(key)) {
        for (const toml::node &node : *list)
            (node.is_table() ? places.pairs : places.texts).push_back(rangeOf(node.source()));
    }
    return places;
}

std::vector<DraftSample> samplesOf(const PackReading &reading, const Matcher &matcher, const std::stop_token &stop)
{
    std::vector<SamplePlaces> must;
    std::vector<SamplePlaces> mustNot;
    for (const toml::table *rule : reading.tables) {
        must.push_back(placesOf(*rule, "match"));
        mustNot.push_back(placesOf(*rule, "no_match"));
    }
    std::vector<DraftSample> samples;
    for (SampleResult &result : testSamples(matcher, stop)) {
        const SamplePlaces &places = (result.mustMatch ? must : mustNot)[result.rule];
        const TextRange range = (result.isPair ? places.pairs : places.texts)[result.place];
        samples.push_back({std::move(result), range});
    }
    return samples;
}

/// A version is one text for good: findings name it.
void holdAgainst(std::span<const RegisteredPack> known, const toml::table &file, DraftCheck &check)
{
    for (const RegisteredPack &version : known) {
        if (version.pack != check.pack.id)
            continue;
        if (version.hash == check.pack.hash)
            check.sameAs = version.id;
        else if (version.version == check.pack.version)
            check.problems.push_back({u"version %1 is taken by another text: raise it"_s.arg(version.version),
                                      rangeOf(file.get("version")->source())});
    }
}

void compile(const PackReading &reading, DraftCheck &check, const std::stop_token &stop)
{
    if (check.pack.rules.empty() || stop.stop_requested())
        return;
    auto matcher = Matcher::compile({check.pack});
    if (!matcher) {
        check.problems.push_back({matcher.error().detail, check.rules.front()});
        return;
    }
    check.matcher = std::move(*matcher);
    check.samples = samplesOf(reading, *check.matcher, stop);
}

} // namespace

size_t DraftCheck::failing() const
{
    return static_cast<size_t>(
        std::ranges::count_if(samples, [](const DraftSample &sample) { return !sample.result.hasPassed(); }));
}

DraftCheck checkDraft(const QByteArray &text, const Taxonomy &taxonomy, std::span<const RegisteredPack> known,
                      const std::stop_token &stop)
{
    DraftCheck check;
    const auto file = parseToml(text, u"draft"_s);
    if (!file) {
        check.problems.push_back({u"not TOML: %1"_s.arg(file.error().detail), rangeOf(file.error().where)});
        return check;
    }
    PackReading reading = readPack(*file, taxonomy, Samples::Test);
    for (const UnreadableToml &fault : reading.faults.all())
        check.problems.push_back({fault.failure.detail, rangeOf(fault.region)});
    for (const toml::table *rule : reading.tables)
        check.rules.push_back(rangeOf(rule->source()));
    check.pack = std::move(reading.pack);
    check.pack.text = text;
    check.pack.hash = Sha256::of(text);
    holdAgainst(known, *file, check);
    compile(reading, check, stop);
    std::ranges::stable_sort(check.problems, {}, [](const DraftProblem &problem) {
        return std::pair(problem.range.line, problem.range.column);
    });
    return check;
}

} // namespace detect
