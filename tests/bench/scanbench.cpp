#include "app/detect/matcher.h"
#include "tests/bench/corpus.h"
#include "tests/bench/peer.h"
#include "tests/bench/stopwatch.h"
#include "tests/bench/table.h"
#include "tests/bench/terms.h"

#include <QTemporaryDir>

#include <algorithm>
#include <array>

namespace bench {

namespace {

using Texts = std::vector<Corpus::Texts>;

constexpr int rounds = 3; ///< the median counts

/// What is measured for a number of terms, and what we want to reach.
struct Size
{
    int terms = 0;
    std::string name;
    std::optional<double> goal;     ///< MB/s
    std::optional<double> goalToRg; ///< times ripgrep -F -i
};

double megabytesOf(const Texts &texts)
{
    double bytes = 0;
    for (const Corpus::Texts &each : texts)
        bytes += double(each.prompt.size() + each.output.size());
    return bytes / 1e6;
}

/// MB/s of one core for all that an import does to find something: folding, undoing disguises, terms, conditions, and
/// the places in the text as it is stored. \a matches: how many are found.
double scanRate(const detect::Matcher &matcher, const Texts &texts, size_t &matches)
{
    detect::Scratch scratch;
    std::array<double, rounds> took{};
    for (double &each : took) {
        matches = 0;
        each = processorSeconds([&] {
            for (const Corpus::Texts &of : texts)
                matches += matcher.scan(of.prompt, of.output, scratch).size();
        });
    }
    std::ranges::sort(took);
    return megabytesOf(texts) / took[rounds / 2];
}

void comparePeers(const Peers &peers, const Size &size, double ours)
{
    struct Way
    {
        const char *program;
        QStringList arguments;
        std::optional<double> goal;
    };
    const QString count = QStringLiteral("-c");
    const QString fixed = QStringLiteral("-F");
    const QString anyCase = QStringLiteral("-i");
    const std::array ways{Way{"rg", {count, fixed}, {}}, Way{"rg", {count, fixed, anyCase}, size.goalToRg},
                          Way{"grep", {count, fixed}, {}}, Way{"grep", {count, fixed, anyCase}, {}}};
    for (const Way &way : ways) {
        const std::string name = std::string(way.program) + (way.arguments.contains(anyCase) ? " -F -i -f" : " -F -f");
        const auto speed = peers.measure(QString::fromLatin1(way.program), way.arguments);
        if (!speed) {
            skipped("scanning, " + size.name, name + " is not installed, or cannot");
            continue;
        }
        char given[64];
        std::snprintf(given, sizeof given, speed->isStopped ? ", %.1f MB not done in 60 s" : ", %.1f MB",
                      speed->megabytes);
        line("scanning, " + size.name, ours, "MB/s", {.what = name + given, .value = speed->rate, .goal = way.goal});
    }
}

void sizeBench(const Size &size, const Texts &texts, Peers &peers, double reading)
{
    const QTemporaryDir folder;
    const detect::EngineCache cache(folder.path());
    const detect::RulePack pack = termPack(size.terms);
    std::shared_ptr<const detect::Matcher> matcher;
    const double compile = processorSeconds([&] { matcher = detect::Matcher::compile({pack}, cache).value(); });
    const double load = processorSeconds([&] { matcher = detect::Matcher::compile({pack}, cache).value(); });
    size_t matches = 0;
    const double ours = scanRate(*matcher, texts, matches);
    line("scanning, " + size.name, ours, "MB/s", size.goal, false);
    line("scanning, " + size.name + ": findings a generation", double(matches) / double(texts.size()), "");
    line("scanning, " + size.name, ours, "MB/s", {.what = "counting newlines in memory (limit)", .value = reading});
    peers.lookFor(pack.rules.front().terms);
    comparePeers(peers, size, ours);
    line("compiling, " + size.name, compile, "s");
    line("loading from the cache, " + size.name, load, "s", size.terms == 100'000 ? std::optional(1.0) : std::nullopt);
}

/// Rules of which every match has to be judged.
void conditionsBench(const Texts &texts)
{
    constexpr int rules = 2000;
    size_t matches = 0;
    const auto rate = [&](bool haveConditions) {
        return scanRate(*detect::Matcher::compile({conditionPack(rules, haveConditions)}).value(), texts, matches);
    };
    const double plain = rate(false);
    const double plainMatches = double(matches) / double(texts.size());
    const double conditional = rate(true);
    const double conditionalMatches = double(matches) / double(texts.size());
    line("2,000 rules without conditions", plain, "MB/s");
    line("2,000 rules without conditions: findings a row", plainMatches, "");
    line("2,000 rules, conditions on each", conditional, "MB/s", {.what = "without conditions", .value = plain});
    line("2,000 rules, conditions on each: findings a row", conditionalMatches, "");
}

} // namespace

void scanBench(qint64 rows)
{
    Corpus corpus;
    Texts texts;
    std::vector<std::string> lines;
    for (qint64 i = 0; i < std::min<qint64>(rows, 20'000); ++i) {
        texts.push_back(corpus.texts(i));
        lines.push_back(texts.back().prompt);
        lines.push_back(texts.back().output);
    }
    Peers peers(lines);
    const double megabytes = megabytesOf(texts);
    heading("scan: " + std::to_string(int(megabytes))
            + " MB of text, one core, processor time; others in a slice of it");
    std::string all;
    for (const std::string &each : lines)
        all += each + '\n';
    std::ptrdiff_t newlines = 0;
    const double reading = megabytes / processorSeconds([&] { newlines = std::count(all.cbegin(), all.cend(), '\n'); });
    if (newlines != std::ssize(lines))
        throw std::runtime_error("the corpus has lost lines");
    const std::array sizes{Size{1'000, "1k terms", {}, {}}, Size{10'000, "10k terms", 250, 100},
                           Size{100'000, "100k terms", 80, {}}};
    for (const Size &size : sizes)
        sizeBench(size, texts, peers, reading);
    conditionsBench(texts);
}

} // namespace bench
