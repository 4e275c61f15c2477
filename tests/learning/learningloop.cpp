// The loop of learning on simulated decisions. Not a test: takes a minute, and needs the labelled table.
//
//     vermilion_learning_loop MODEL TABLE [SPLIT [DECISIONS [SEEDS [NOISE [NAME=VALUE…]]]]]
//
// The groups of the split's rows are cut in two. From one half a simulated officer decides about some rows, drawn at
// random or those nearest to a threshold, in four rounds, the model learning after each; what the labels say is what
// the officer says, but for NOISE of 100. The other half, of which nobody has seen anything, tells the gain: mean over
// the seeds, intervals of 95 % by a bootstrap over groups.
#include "app/base/resources.h"
#include "app/classify/ngrammodel.h"
#include "app/estimates/ratedcategory.h"
#include "app/learning/decisionlabels.h"
#include "app/learning/logodds.h"
#include "app/learning/pairedfigures.h"
#include "app/learning/relearn.h"
#include "app/learning/sides.h"
#include "app/text/fold.h"
#include "app/training/labelledtable.h"

#include <QElapsedTimer>
#include <QFile>

#include <algorithm>
#include <cstdio>
#include <map>
#include <numeric>
#include <random>
#include <stdexcept>

using namespace learning;
using namespace Qt::StringLiterals;

namespace {

constexpr int rounds = 4;

template <typename T>
T valueOf(Result<T> &&result)
{
    if (!result)
        throw std::runtime_error(result.error().detail.toStdString() + " " + result.error().where.toStdString());
    return std::move(*result);
}

using Probabilities = std::vector<std::vector<float>>;

struct World
{
    classify::Model base;
    std::vector<estimates::RatedCategory> categories;
    training::LabelledTable table;
    std::vector<const training::LabelledRow *> rows;
    std::vector<uint32_t> groups; ///< of rows
    std::vector<uint32_t> nearDuplicates; ///< the same, by text alone
    std::vector<size_t> pool;     ///< rows that the officer may be asked about
    std::vector<size_t> rest;
    uint32_t any = 0; ///< the category of any risk
    uint32_t withRisk = 0;
};

/// \a sources: only rows from these; empty: all.
World worldOf(const QString &model, const QString &table, std::string_view split, const std::set<std::string> &sources)
{
    const auto opened = valueOf(classify::NgramModel::open(model));
    World world{.base = opened->model(), .categories = valueOf(estimates::ratedCategories(*opened))};
    world.table = valueOf(training::readTable(table, opened->categories()));
    std::vector<Lesson> lessons;
    for (const training::LabelledRow &row : world.table.rows) {
        if (row.split != split || (!sources.empty() && !sources.contains(row.source)))
            continue;
        lessons.push_back(
            {.generation = GenerationId(world.rows.size()), .session = QString::number(row.group), .text = row.text});
        world.rows.push_back(&row);
    }
    world.groups = groupsOf(lessons);
    for (Lesson &lesson : lessons)
        lesson.session.clear();
    world.nearDuplicates = groupsOf(lessons);
    for (size_t i = 0; i < world.categories.size(); ++i) {
        world.any |= world.categories[i].category.isAnyRisk ? uint32_t{1} << i : 0;
        world.withRisk |= world.categories[i].category.risks.isEmpty() ? 0 : uint32_t{1} << i;
    }
    std::vector<uint8_t> side(world.rows.size());
    std::mt19937_64 dice(7);
    std::ranges::generate(side, [&] { return static_cast<uint8_t>(dice() & 1); });
    for (size_t i = 0; i < world.rows.size(); ++i) {
        const training::LabelledRow &row = *world.rows[i];
        const bool canBeDecided = (row.known & world.any) != 0 || (row.positive & world.withRisk) != 0;
        if (side[world.groups[i]] != 0)
            world.rest.push_back(i);
        else if (canBeDecided)
            world.pool.push_back(i);
    }
    return world;
}

Probabilities judged(const World &world, const classify::Model &model, const std::vector<size_t> &which)
{
    std::vector<classify::Passage> passages;
    for (const size_t i : which)
        passages.push_back({world.rows[i]->text, world.rows[i]->role});
    Probabilities all;
    for (classify::Verdict &one : valueOf(classify::NgramModel(model).classify(passages)))
        all.push_back(std::move(one.probabilities));
    return all;
}

/// What the officer makes of a row; \a saidYes is what the model has flagged.
Labels decided(const World &world, size_t row, uint32_t saidYes, std::mt19937_64 &dice, unsigned noise)
{
    const training::LabelledRow &of = *world.rows[row];
    const uint32_t risks = of.positive & world.withRisk;
    bool isProblem = risks != 0 || (of.positive & world.any) != 0;
    if (dice() % 100 < noise)
        isProblem = !isProblem;
    if (!isProblem)
        return labelsOf({}, saidYes, world.categories);
    // The gravest of what applies; without a problem in truth, the gravest of what was flagged.
    const uint32_t named = risks != 0 ? risks : (of.positive & world.any) == 0 ? saidYes & world.withRisk : 0;
    const estimates::RatedCategory *gravest = nullptr;
    for (size_t i = 0; i < world.categories.size(); ++i) {
        if ((named >> i & 1) != 0 && (!gravest || world.categories[i].severity > gravest->severity))
            gravest = &world.categories[i];
    }
    QString risk = u"A.1.i"_s; // one that no category stands for
    if (gravest)
        risk = gravest->category.risks[qsizetype(dice() % size_t(gravest->category.risks.size()))];
    Labels labels = labelsOf({risk}, saidYes, world.categories);
    labels.known &= of.known | labels.positive; // what the table does not know this officer cannot have rejected
    return labels;
}

uint32_t yesOf(const World &world, const std::vector<float> &probabilities)
{
    uint32_t yes = 0;
    for (size_t i = 0; i < world.categories.size(); ++i)
        yes |= double(probabilities[i]) >= world.categories[i].category.threshold ? uint32_t{1} << i : 0;
    return yes & (world.withRisk | world.any);
}

double distance(const World &world, const std::vector<float> &probabilities)
{
    double nearest = 1e9;
    for (size_t i = 0; i < world.categories.size(); ++i) {
        const classify::Category &one = world.categories[i].category;
        if (one.threshold <= 1 && (one.isAnyRisk || !one.risks.isEmpty()))
            nearest = std::min(nearest, std::abs(logOdds(double(probabilities[i])) - logOdds(one.threshold)));
    }
    return nearest;
}

struct Options
{
    size_t decisions = 2000;
    unsigned noise = 0;
    Recipe recipe;
    std::set<std::string> sources;
};

/// The model after all rounds.
classify::Model loop(const World &world, bool isUncertainFirst, quint64 seed, const Options &options)
{
    std::mt19937_64 dice(seed);
    std::vector<size_t> open;
    for (const size_t i : world.pool) {
        if (dice() % 2 == 0 || world.pool.size() < 4 * options.decisions) // each seed has its own half of a large store
            open.push_back(i);
    }
    for (size_t i = open.size(); i > 1; --i)
        std::swap(open[i - 1], open[dice() % i]);
    classify::Model model = world.base;
    std::vector<Lesson> lessons;
    std::vector<size_t> rowOf;
    std::set<ReviewEventId> learned;
    for (int round = 0; round < rounds; ++round) {
        const Probabilities probabilities = judged(world, model, open);
        std::vector<size_t> order(open.size());
        std::iota(order.begin(), order.end(), 0);
        if (isUncertainFirst)
            std::ranges::stable_sort(order, {}, [&](size_t at) { return distance(world, probabilities[at]); });
        std::set<uint32_t> asked; // of near-duplicates one a page
        std::vector<size_t> left;
        size_t taken = 0;
        for (const size_t at : order) {
            const size_t row = open[at];
            if (taken >= options.decisions / rounds || !asked.insert(world.nearDuplicates[row]).second) {
                left.push_back(row);
                continue;
            }
            ++taken;
            rowOf.push_back(row);
            lessons.push_back({.generation = GenerationId(row),
                               .event = ReviewEventId(lessons.size() + 1),
                               .labels = decided(world, row, yesOf(world, probabilities[at]), dice, options.noise)});
        }
        open = std::move(left);
        std::vector<uint32_t> groups;
        for (const size_t row : rowOf)
            groups.push_back(world.groups[row]);
        const std::vector<bool> held = heldBack(lessons, groups, learned, {.seed = seed});
        std::vector<Exercise> exercises;
        for (size_t i = 0; i < lessons.size(); ++i) {
            if (held[i])
                continue;
            learned.insert(lessons[i].event);
            exercises.push_back({.folded = text::fold(world.rows[rowOf[i]]->text).text,
                                 .role = size_t(world.rows[rowOf[i]]->role),
                                 .labels = lessons[i].labels,
                                 .group = groups[i]});
        }
        for (size_t i = 0; i < std::min(size_t(options.recipe.kept), open.size()); ++i)
            exercises.push_back({.folded = text::fold(world.rows[open[i]]->text).text,
                                 .role = size_t(world.rows[open[i]]->role),
                                 .labels = {},
                                 .group = world.groups[open[i]]});
        Recipe recipe = options.recipe;
        recipe.seed = seed;
        model = valueOf(relearn(model, exercises, recipe)).model;
    }
    return model;
}

std::vector<PairedRow> pairs(const World &world, const Probabilities &before, const Probabilities &after,
                             size_t category)
{
    std::vector<PairedRow> rows;
    for (size_t i = 0; i < world.rest.size(); ++i) {
        const training::LabelledRow &row = *world.rows[world.rest[i]];
        if (row.knows(category))
            rows.push_back({double(before[i][category]), double(after[i][category]), row.is(category),
                            world.groups[world.rest[i]]});
    }
    return rows;
}

void print(const char *what, qint64 rows, qint64 positives, const PairedSeries &random, const PairedSeries &uncertain)
{
    const auto interval = [](const measure::Estimate &one) {
        char text[64];
        std::snprintf(text, sizeof text, "%+.3f (%+.3f to %+.3f)", one.value, one.low, one.high);
        return std::string(text);
    };
    const Paired r = random.figures();
    const Paired u = uncertain.figures();
    std::printf("| %s | %lld | %lld | %.3f | %.3f | %s | %.3f | %s |\n", what, rows, positives, r.before.value,
                r.after.value, interval(r.gain).c_str(), u.after.value, interval(u.gain).c_str());
}

/// One figure of all categories, for both strategies over all seeds.
template <typename Figure>
void table(const World &world, const Probabilities &start, const std::array<std::vector<Probabilities>, 2> &after,
           Figure &&figure)
{
    std::array<std::vector<PairedSeries>, 2> means;
    std::array<std::vector<std::vector<PairedSeries>>, 2> bySeed;
    for (auto &one : bySeed)
        one.resize(after[0].size());
    std::printf("| category | rows | positives | start | random | gain | uncertain first | gain |\n"
                "|---|---|---|---|---|---|---|---|\n");
    for (size_t category = 0; category < world.categories.size(); ++category) {
        std::array<PairedSeries, 2> mean;
        qint64 positives = 0;
        qint64 rows = 0;
        for (const size_t strategy : {0, 1}) {
            std::vector<PairedSeries> seeds;
            for (size_t seed = 0; seed < after[strategy].size(); ++seed) {
                const std::vector<PairedRow> of = pairs(world, start, after[strategy][seed], category);
                rows = std::ssize(of);
                positives = std::ranges::count(of, true, &PairedRow::isSo);
                if (positives == 0)
                    break;
                seeds.push_back(figure(of, category));
                bySeed[strategy][seed].push_back(seeds.back());
            }
            mean[strategy] = meanOf(seeds);
        }
        if (positives == 0)
            continue;
        print(world.categories[category].category.name.toUtf8().constData(), rows, positives, mean[0], mean[1]);
        if (positives >= 10) {
            means[0].push_back(mean[0]);
            means[1].push_back(mean[1]);
        } else {
            for (auto &strategy : bySeed)
                for (auto &seed : strategy)
                    seed.pop_back();
        }
    }
    print("mean of those with 10 positives", 0, 0, meanOf(means[0]), meanOf(means[1]));
    for (const size_t strategy : {0, 1}) {
        std::printf("%s, mean gain by seed:", strategy == 0 ? "\nrandom" : "uncertain first");
        for (const std::vector<PairedSeries> &seed : bySeed[strategy]) {
            const PairedSeries mean = meanOf(seed);
            std::printf(" %+.4f", mean.after - mean.before);
        }
        std::printf("\n");
    }
    std::printf("\n");
}

/// What becomes of the calls that the base made with confidence: those the labels don't contradict.
void forgotten(const World &world, const Probabilities &start, const std::vector<Probabilities> &after,
               const char *what)
{
    qint64 yes = 0;
    qint64 lost = 0;
    qint64 no = 0;
    qint64 gained = 0;
    for (const Probabilities &seed : after) {
        for (size_t i = 0; i < world.rest.size(); ++i) {
            const training::LabelledRow &row = *world.rows[world.rest[i]];
            for (size_t category = 0; category < world.categories.size(); ++category) {
                const classify::Category &of = world.categories[category].category;
                if (of.threshold > 1)
                    continue;
                const double beyond = logOdds(double(start[i][category])) - logOdds(of.threshold);
                const bool says = double(seed[i][category]) >= of.threshold;
                if (beyond >= 2 && !(row.knows(category) && !row.is(category))) {
                    ++yes;
                    lost += says ? 0 : 1;
                }
                if (beyond <= -2 && !(row.knows(category) && row.is(category))) {
                    ++no;
                    gained += says ? 1 : 0;
                }
            }
        }
    }
    std::printf("%s: of %lld calls of yes made with confidence %.3f %% are lost, of %lld of no %.4f %% turned\n", what,
                yes, 100.0 * double(lost) / double(yes), no, 100.0 * double(gained) / double(no));
}

} // namespace

int main(int argc, char **argv)
try {
    initResources();
    if (argc < 3) {
        std::fprintf(stderr, "vermilion_learning_loop MODEL TABLE [SPLIT [DECISIONS [SEEDS [NOISE [NAME=VALUE]]]]]\n");
        return 2;
    }
    for (const char *file : {argv[1], argv[2]}) {
        if (!QFile::exists(QString::fromLocal8Bit(file))) {
            std::printf("%s is not at hand: nothing is simulated\n", file);
            return 0;
        }
    }
    Options options;
    options.decisions = argc > 4 ? std::stoul(argv[4]) : 2000;
    const quint64 seeds = argc > 5 ? std::stoul(argv[5]) : 3;
    options.noise = argc > 6 ? static_cast<unsigned>(std::stoul(argv[6])) : 0;
    for (int i = 7; i < argc; ++i) {
        const std::string given = argv[i];
        const std::string name = given.substr(0, given.find('='));
        if (name == "source") {
            options.sources.insert(given.substr(given.find('=') + 1));
            continue;
        }
        const double value = std::stod(given.substr(given.find('=') + 1));
        if (name == "rate")
            options.recipe.rate = value;
        else if (name == "pull")
            options.recipe.pull = value;
        else if (name == "passes")
            options.recipe.passes = static_cast<int>(value);
        else if (name == "kept")
            options.recipe.kept = static_cast<int>(value);
        else if (name == "keep")
            options.recipe.keep = value;
        else if (name == "least")
            options.recipe.least = static_cast<unsigned>(value);
    }
    const World world = worldOf(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]),
                                argc > 3 ? argv[3] : "test", options.sources);
    std::printf(
        "%zu rows in %u groups; %zu may be asked about, %zu tell the gain; %zu decisions, %llu seeds, noise %u %%\n",
        world.rows.size(), std::ranges::max(world.groups) + 1, world.pool.size(), world.rest.size(), options.decisions,
        static_cast<unsigned long long>(seeds), options.noise);
    const Probabilities start = judged(world, world.base, world.rest);
    std::array<std::vector<Probabilities>, 2> after;
    QElapsedTimer clock;
    clock.start();
    for (quint64 seed = 1; seed <= seeds; ++seed) {
        for (const bool isUncertainFirst : {false, true})
            after[isUncertainFirst ? 1 : 0].push_back(
                judged(world, loop(world, isUncertainFirst, seed, options), world.rest));
    }
    std::printf("%.1f s a loop\n\nAUPRC\n\n", double(clock.elapsed()) / 1000 / double(2 * seeds));
    const PairedBootstrap bootstrap(std::ranges::max(world.groups) + 1, 400);
    table(world, start, after,
          [&](const std::vector<PairedRow> &rows, size_t) { return bootstrap.averagePrecision(rows); });
    std::printf("F1 at the thresholds\n\n");
    table(world, start, after, [&](const std::vector<PairedRow> &rows, size_t category) {
        const double threshold = world.categories[category].category.threshold;
        return bootstrap.atThresholds(PairedBootstrap::Share::F1, rows, threshold, threshold);
    });
    forgotten(world, start, after[0], "random");
    forgotten(world, start, after[1], "uncertain first");
    return 0;
} catch (const std::exception &error) {
    std::fprintf(stderr, "vermilion_learning_loop: %s\n", error.what());
    return 1;
}
