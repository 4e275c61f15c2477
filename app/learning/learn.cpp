#include "app/learning/learn.h"

#include "app/base/hash.h"
#include "app/estimates/classifierstore.h"
#include "app/learning/learnedcard.h"
#include "app/learning/material.h"
#include "app/learning/sides.h"
#include "app/text/fold.h"

#include <QElapsedTimer>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace learning {

namespace {

constexpr size_t sampleSize = 2000;
constexpr int mostRepeats = 30; ///< of a text, as lessons
constexpr quint64 otherDraw =
    0x9e3779b97f4a7c15; ///< tells the texts to stay the same on from those that it is judged by

QString numberOf(estimates::ClassifierId id)
{
    return u"classifier/%1"_s.arg(static_cast<qint64>(id));
}

QJsonObject figuresAgainst(estimates::ClassifierId other, const Comparison &comparison)
{
    QJsonObject figures = toJson(comparison);
    figures.insert(u"against"_s, numberOf(other));
    return figures;
}

/// All that is needed, read at once.
struct Material
{
    LoadedModel base;
    Lessons lessons;
    std::vector<uint32_t> groups;
    Sample sample; ///< what it is judged by beside decisions
    QByteArray workspace;
};

Result<Material> materialOf(const db::Database &reading, LoadedModel base, quint64 seed, const std::stop_token &stop)
{
    return attempt([&]() -> Result<Material> {
        Result<Lessons> lessons = lessonsFor(reading, base.registered, stop);
        if (!lessons)
            return failed(lessons);
        std::vector<uint32_t> groups = groupsOf(lessons->rows);
        return Material{.base = std::move(base),
                        .lessons = std::move(*lessons),
                        .groups = std::move(groups),
                        .sample = sampleOf(reading, sampleSize, seed),
                        .workspace = workspaceMark(reading)};
    });
}

/// Lessons and their groups, some of all.
struct Selection
{
    std::vector<const Lesson *> lessons;
    std::vector<uint32_t> groups;
};

Selection select(const Material &material, const std::vector<bool> &isChosen, bool chosen)
{
    Selection selection;
    for (size_t i = 0; i < material.lessons.rows.size(); ++i) {
        if (isChosen[i] != chosen)
            continue;
        selection.lessons.push_back(&material.lessons.rows[i]);
        selection.groups.push_back(material.groups[i]);
    }
    return selection;
}

/// Texts that nobody has decided about, with groups from \a group on: none of those that the model is judged by.
std::vector<Exercise> undecided(const db::Database &reading, const Material &material, const Recipe &recipe,
                                uint32_t group)
{
    std::set<GenerationId> judgedBy;
    for (const scan::StoredText &text : material.sample.texts)
        judgedBy.insert(text.generation);
    const Sample sample = sampleOf(reading, static_cast<size_t>(recipe.kept), recipe.seed ^ otherDraw);
    std::vector<Exercise> exercises;
    for (size_t i = 0; i < sample.texts.size(); ++i) {
        const scan::StoredText &text = sample.texts[i];
        if (sample.decided[i].isConfirmed || sample.decided[i].isNoProblem || judgedBy.contains(text.generation))
            continue;
        const bool isOutput = i % 2 == 0 && !text.output.empty();
        exercises.push_back({.folded = text::fold(isOutput ? text.output : text.prompt).text,
                             .role = size_t(isOutput ? classify::Role::Response : classify::Role::Prompt),
                             .labels = {},
                             .group = group + static_cast<uint32_t>(i)});
    }
    return exercises;
}

/// A text that was decided about in the same way a thousand times ("go on") is not a thousand lessons.
std::vector<Exercise> exercisesOf(const Selection &selection)
{
    std::map<std::pair<std::string, uint32_t>, int> times; // by text, and what applies to it
    std::vector<Exercise> exercises;
    for (size_t i = 0; i < selection.lessons.size(); ++i) {
        const Lesson &lesson = *selection.lessons[i];
        std::string folded = text::fold(lesson.text).text;
        const int time = ++times[{folded, lesson.labels.positive}];
        if (time <= mostRepeats)
            exercises.push_back({.folded = std::move(folded),
                                 .role = size_t(lesson.role()),
                                 .labels = lesson.labels,
                                 .group = selection.groups[i],
                                 .isRepeat = time > 1});
    }
    return exercises;
}

Result<void> checkEnough(const Material &material, const std::set<ReviewEventId> &learned, qint64 least)
{
    std::set<ReviewEventId> fresh;
    std::set<ReviewEventId> confirmed;
    for (const Lesson &lesson : material.lessons.rows) {
        if (learned.contains(lesson.event))
            continue;
        fresh.insert(lesson.event);
        if (lesson.labels.positive != 0)
            confirmed.insert(lesson.event);
    }
    const auto count = std::ssize(fresh);
    if (count < least)
        return fail(Failure::Kind::Refused,
                    u"%1 decisions since the model that is on has learned; %2 are needed"_s.arg(count).arg(least));
    const auto fewer = std::min<qint64>(std::ssize(confirmed), count - std::ssize(confirmed));
    if (fewer < std::min(fewestOfKind, least))
        return fail(Failure::Kind::Refused,
                    u"of %1 decisions %2 are confirmed; of both kinds %3 are needed"_s.arg(count)
                        .arg(confirmed.size())
                        .arg(std::min(fewestOfKind, least)));
    return {};
}

/// The model as it is in force here: with the thresholds that officers have chosen.
classify::Model inForce(const LoadedModel &base)
{
    classify::Model model = base.model->model();
    for (size_t i = 0; i < model.heads.size(); ++i)
        model.heads[i].category.threshold = base.registered.categories[i].category.threshold;
    return model;
}

/// A new model, ready to be registered, and how it does.
struct Candidate
{
    QByteArray source;
    std::vector<estimates::RatedCategory> categories;
    LearnReport report;
};

Result<Candidate> candidateOf(const db::Database &reading, const Material &material, const LearnOptions &options,
                              const ProgressSink &progress, const std::stop_token &stop)
{
    const QJsonObject &baseCard = material.base.model->model().card;
    const std::set<ReviewEventId> before = learnedIn(material.workspace, baseCard);
    if (const Result<void> enough = checkEnough(material, before, options.least); !enough)
        return failed(enough);
    const std::vector<bool> isHeld =
        heldBack(material.lessons.rows, material.groups, before, {.seed = options.recipe.seed});
    const Selection learned = select(material, isHeld, false);
    const Selection held = select(material, isHeld, true);
    std::vector<Exercise> exercises = exercisesOf(learned);
    auto kept = attempt(
        [&] { return undecided(reading, material, options.recipe, static_cast<uint32_t>(material.groups.size())); });
    if (!kept)
        return failed(kept);
    std::ranges::move(*kept, std::back_inserter(exercises));
    Result<Relearned> relearned = relearn(inForce(material.base), exercises, options.recipe, progress, stop);
    if (!relearned)
        return failed(relearned);
    const classify::NgramModel model(relearned->model);
    auto categories = estimates::ratedCategories(model);
    if (!categories)
        return failed(categories);
    auto comparison = compare({*material.base.model, material.base.registered.categories}, {model, *categories},
                              held.lessons, held.groups, material.sample, stop);
    if (!comparison)
        return failed(comparison);
    relearned->model.card = cardOf({.baseCard = baseCard,
                                    .baseHash = material.base.registered.hash,
                                    .workspace = material.workspace,
                                    .learned = learned.lessons,
                                    .categories = *categories,
                                    .relearned = *relearned,
                                    .recipe = options.recipe,
                                    .comparison = *comparison});
    std::set<ReviewEventId> decisions;
    for (const Lesson *lesson : learned.lessons)
        decisions.insert(lesson->event);
    return Candidate{.source = writeModel(relearned->model),
                     .categories = std::move(*categories),
                     .report = {.base = material.base.registered.id,
                                .decisions = std::ssize(decisions),
                                .texts = std::ssize(learned.lessons),
                                .comparison = std::move(*comparison)}};
}

/// Registered first, then its figures: between the two it is in shadow, and may not be switched on.
Result<void> enter(const ingest::OnWriter &onWriter, const Material &material, Candidate &candidate)
{
    return onWriter([&](db::Database &database, journal::Journal &journal) -> Result<void> {
        estimates::ClassifierStore store(database, journal);
        const auto id = store.add({.kind = estimates::ClassifierKind::Ngrams,
                                   .name = material.base.registered.name,
                                   .hash = Sha256::of(candidate.source),
                                   .source = candidate.source,
                                   .folder = {},
                                   .categories = candidate.categories,
                                   .base = material.base.registered.id});
        if (!id)
            return failed(id);
        candidate.report.classifier = *id;
        return store.noteSeen(*id, figuresAgainst(material.base.registered.id, candidate.report.comparison));
    });
}

} // namespace

Result<LearnReport> learn(const db::Database &reading, const ingest::OnWriter &onWriter, const LearnOptions &options,
                          const ProgressSink &progress, const std::stop_token &stop)
{
    QElapsedTimer clock;
    clock.start();
    Result<LoadedModel> base = currentModel(reading);
    if (!base)
        return failed(base);
    const Result<Material> material = materialOf(reading, std::move(*base), options.recipe.seed, stop);
    if (!material)
        return failed(material);
    Result<Candidate> candidate = candidateOf(reading, *material, options, progress, stop);
    if (!candidate)
        return failed(candidate);
    if (stop.stop_requested())
        return fail(Failure::Kind::Cancelled, u"the learning was stopped"_s);
    if (const Result<void> entered = enter(onWriter, *material, *candidate); !entered)
        return failed(entered);
    candidate->report.seconds = double(clock.nsecsElapsed()) * 1e-9;
    return std::move(candidate->report);
}

Result<Comparison> compareWithCurrent(const db::Database &reading, const ingest::OnWriter &onWriter,
                                      estimates::ClassifierId id, const std::stop_token &stop)
{
    Result<LoadedModel> base = currentModel(reading);
    if (!base)
        return failed(base);
    if (base->registered.id == id)
        return fail(Failure::Kind::BadInput, u"it is the one that is on"_s, numberOf(id));
    const auto registered = estimates::registeredClassifier(reading, id);
    if (!registered)
        return failed(registered);
    const Result<LoadedModel> other = loadModel(reading, *registered);
    if (!other)
        return failed(other);
    const Result<Material> material = materialOf(reading, std::move(*base), 1, stop);
    if (!material)
        return failed(material);
    std::set<ReviewEventId> learned = learnedIn(material->workspace, material->base.model->model().card);
    learned.merge(learnedIn(material->workspace, other->model->model().card));
    const Selection fit = select(*material, unseen(material->lessons.rows, material->groups, learned), true);
    Result<Comparison> comparison =
        compare({*material->base.model, material->base.registered.categories},
                {*other->model, other->registered.categories}, fit.lessons, fit.groups, material->sample, stop);
    if (!comparison)
        return failed(comparison);
    const Result<void> noted = onWriter([&](db::Database &database, journal::Journal &journal) {
        return estimates::ClassifierStore(database, journal)
            .noteSeen(id, figuresAgainst(material->base.registered.id, *comparison));
    });
    if (!noted)
        return failed(noted);
    return comparison;
}

} // namespace learning
