#include "ui/reading/explainer.h"

#include "app/classify/categories.h"
#include "app/classify/explanation.h"
#include "app/classify/occlusion.h"
#include "app/detect/evidence.h"
#include "app/estimates/tierbounds.h"
#include "db/database.h"
#include "ui/shell/localised.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::Explainer)
};

constexpr size_t mostExplained = 256 << 10; ///< bytes: of a longer text only the figure is shown
constexpr size_t mostPlaces = 4;
constexpr auto mostPatience = std::chrono::seconds(2);

int percent(double probability)
{
    return static_cast<int>(probability * 100); // 99.9 % is not all
}

QString modelName(const estimates::RegisteredClassifier &classifier)
{
    return u"%1 %2"_s.arg(classifier.name, QString::fromLatin1(classifier.hash.first(4).toHex()));
}

/// What \a category of \a classifier counts from, in percent.
double thresholdOf(const estimates::RegisteredClassifier &classifier, const QString &category)
{
    for (const estimates::RatedCategory &rated : classifier.categories) {
        if (rated.category.name == category)
            return rated.category.threshold;
    }
    return 1;
}

QString word(estimates::Tier tier)
{
    switch (tier) {
    case estimates::Tier::Safe: return Words::tr("safe");
    case estimates::Tier::Controversial: return Words::tr("controversial");
    case estimates::Tier::Unsafe: return Words::tr("unsafe");
    }
    return {};
}

/// "A.1.f 0.94 (rules 0.80, models 0.70)"
QString partOf(const detect::RiskScore &risk)
{
    const QString score = u"%1 %2"_s.arg(risk.risk).arg(risk.score(), 0, 'f', 2);
    if (risk.estimates == 0)
        return score + Words::tr(" (rules)");
    if (risk.findings == 0)
        return score + Words::tr(" (models)");
    return score + Words::tr(" (rules %1, models %2)").arg(risk.findings, 0, 'f', 2).arg(risk.estimates, 0, 'f', 2);
}

/// The score, its tier, and the risks that make it up.
Result<QString> assessmentOf(const db::Database &database, GenerationId generation)
{
    const auto bounds = estimates::tierBounds(database);
    if (!bounds)
        return failed(bounds);
    return attempt([&] {
        const std::vector<detect::RiskScore> risks = detect::riskScores(detect::evidenceOf(database, generation));
        if (risks.empty())
            return QString();
        QStringList parts;
        for (const detect::RiskScore &risk : risks)
            parts.append(partOf(risk));
        return Words::tr("Score %1, %2: %3")
            .arg(risks.front().score(), 0, 'f', 2)
            .arg(word(bounds->tierOf(risks.front().score())), parts.join(Words::tr("; ")));
    });
}

/// A model that somebody brought may be gigabytes: it is loaded where nobody waits for it.
std::shared_ptr<const classify::Classifier> quickly(const db::Database &database,
                                                    const estimates::RegisteredClassifier &registered)
{
    if (registered.kind != estimates::ClassifierKind::Ngrams)
        return nullptr;
    return estimates::loadClassifier(database, registered).value_or(nullptr);
}

/// Those that speak for it, the heaviest first.
std::vector<text::Span> heaviest(const classify::Explanation &explanation)
{
    std::vector<classify::EstimatedSpan> places = classify::highlights(explanation, mostPlaces);
    std::erase_if(places, [](const classify::EstimatedSpan &place) { return place.weight <= 0; });
    std::ranges::stable_sort(places, std::greater(), &classify::EstimatedSpan::weight);
    std::vector<text::Span> spans;
    for (const classify::EstimatedSpan &place : places)
        spans.push_back(place.span);
    return spans;
}

} // namespace

void Why::mark(const std::vector<text::Span> &places)
{
    isUnplaced = false;
    if (places.empty())
        return;
    begin = places.front().begin;
    end = places.front().end;
    further.assign(places.begin() + 1, places.end());
}

Result<std::vector<text::Span>> placesFor(const db::Database &reader, const PlaceQuestion &question)
{
    const auto classifier = estimates::loadClassifier(reader, question.registered);
    if (!classifier)
        return failed(classifier);
    const auto explanation = classify::occlusion(**classifier, {question.text, question.role}, question.category,
                                                 {.isTimeUp = classify::within(mostPatience)});
    return explanation ? Result<std::vector<text::Span>>(heaviest(*explanation)) : failed(explanation);
}

Explainer::Explainer()
{
    if (const auto categories = classify::loadCategories()) {
        for (const classify::NamedCategory &one : *categories)
            m_titles.insert(one.category.name, one.title);
    }
    if (auto taxonomy = detect::Taxonomy::load())
        m_taxonomy = std::move(*taxonomy);
}

QString Explainer::title(const QString &category) const
{
    const auto found = m_titles.find(category);
    return found == m_titles.end() ? category : localised(*found);
}

/// "GB/T 45654-2025, A.1 f: … In force since 2025-11-01."
QString Explainer::clause(const QString &code) const
{
    const detect::Risk *risk = m_taxonomy ? m_taxonomy->find(code) : nullptr;
    if (!risk)
        return {};
    const QString words =
        Words::tr("%1, %2: %3.", "standard, clause, its words")
            .arg(m_taxonomy->source().section(u' ', 0, 1), detect::displayCode(code), localised(*risk));
    const QDate since = m_taxonomy->inForce();
    return since.isValid() ? words + u' ' + Words::tr("In force since %1.").arg(since.toString(Qt::ISODate)) : words;
}

const Explainer::Known *Explainer::known(const db::Database &database, estimates::ClassifierId id)
{
    auto registered = estimates::registeredClassifier(database, id); // thresholds may have moved
    if (!registered)
        return nullptr;
    auto found = m_known.find(id);
    if (found == m_known.end())
        found = m_known.emplace(id, Known{.registered = {}, .classifier = quickly(database, *registered)}).first;
    found->second.registered = std::move(*registered);
    return &found->second;
}

Result<void> Explainer::explain(const db::Database &database, Item &item)
{
    const auto estimates = estimates::estimates(database, item.generation);
    if (!estimates)
        return failed(estimates);
    if (const Result<void> added = addDissent(database, item); !added)
        return added;
    const Result<QString> assessment = assessmentOf(database, item.generation);
    if (!assessment)
        return failed(assessment);
    item.assessment = *assessment;
    for (const estimates::Estimate &estimate : *estimates) {
        if (const Known *model = known(database, estimate.classifier))
            item.why.push_back(toWhy(estimate, *model, item));
    }
    for (Why &why : item.why) {
        why.clause = clause(why.risk);
        if (m_taxonomy && why.source.startsWith(m_taxonomy->source().section(u' ', 0, 1)))
            why.source.clear(); // the clause says it, in its own words
    }
    return {};
}

Why Explainer::toWhy(const estimates::Estimate &estimate, const Known &known, const Item &item) const
{
    Why why{.inOutput = estimate.part == 1,
            .risk = estimate.risks.front(),
            .isEstimate = true,
            .severity = estimate.severity,
            .score = estimate.probability,
            .rule = estimate.category,
            .pack = modelName(known.registered),
            .title = Words::tr("Estimate: %1, %2 %").arg(title(estimate.category)).arg(percent(estimate.probability)),
            .classifier = static_cast<qint64>(estimate.classifier),
            .isUnplaced = known.registered.kind == estimates::ClassifierKind::OnnxText};
    why.circumstances = Words::tr("Counts from %1 %.").arg(percent(thresholdOf(known.registered, estimate.category)));
    if (estimate.risks.size() > 1)
        why.circumstances += u' ' + Words::tr("It may be any of %1.").arg(estimate.risks.join(u", "_s));
    const bool isPicture = known.registered.kind == estimates::ClassifierKind::OnnxPicture;
    why.explanation = isPicture
        ? Words::tr("A statistical model judged the pictures, each as a whole. It proves nothing.")
        : Words::tr("A statistical model judged the text as a whole. What is marked are the places that "
                    "spoke most for it; they prove nothing.");
    if (why.isUnplaced)
        why.circumstances += u' ' + Words::tr("E looks for the places that spoke for it.");
    addPlaces(estimate, known, item, why);
    return why;
}

void Explainer::addPlaces(const estimates::Estimate &estimate, const Known &known, const Item &item, Why &why) const
{
    const std::string &text = why.inOutput ? item.output : item.prompt;
    const auto &categories = known.registered.categories;
    const auto rated =
        std::ranges::find(categories, estimate.category, [](const auto &one) { return one.category.name; });
    if (!known.classifier || text.size() > mostExplained || rated == categories.end())
        return;
    const auto role = why.inOutput ? classify::Role::Response : classify::Role::Prompt;
    const auto explanation = known.classifier->explain({text, role}, static_cast<size_t>(rated - categories.begin()));
    if (!explanation)
        return;
    why.mark(heaviest(*explanation));
}

std::optional<PlaceQuestion> Explainer::question(const db::Database &database, const Item &item, int reason)
{
    if (reason < 0 || reason >= static_cast<int>(item.why.size()) || !item.why[static_cast<size_t>(reason)].isUnplaced)
        return std::nullopt;
    const Why &why = item.why[static_cast<size_t>(reason)];
    auto registered = estimates::registeredClassifier(database, estimates::ClassifierId(why.classifier));
    if (!registered)
        return std::nullopt;
    const auto rated =
        std::ranges::find(registered->categories, why.rule, [](const auto &one) { return one.category.name; });
    if (rated == registered->categories.end())
        return std::nullopt;
    const auto category = static_cast<size_t>(rated - registered->categories.begin());
    return PlaceQuestion{.registered = std::move(*registered),
                         .text = why.inOutput ? item.output : item.prompt,
                         .role = why.inOutput ? classify::Role::Response : classify::Role::Prompt,
                         .category = category};
}

/// A classifier that is on and says no where a rule says yes: an officer should know of both.
Result<void> Explainer::addDissent(const db::Database &database, Item &item)
{
    const auto classifiers = estimates::registeredClassifiers(database);
    if (!classifiers)
        return failed(classifiers);
    for (const estimates::RegisteredClassifier &one : *classifiers) {
        const auto scores = one.isOn() ? estimates::scoresOf(database, item.generation, one.id)
                                       : Result<std::optional<estimates::Scores>>(std::nullopt);
        if (!scores)
            return failed(scores);
        if (!*scores)
            continue;
        for (Why &why : item.why) {
            const auto &probabilities = why.inOutput ? (*scores)->output : (*scores)->prompt;
            for (size_t i = 0; probabilities && i < one.categories.size(); ++i) {
                const estimates::RatedCategory &rated = one.categories[i];
                if (rated.modelThreshold > 1 || !rated.category.risks.contains(why.risk)
                    || double((*probabilities)[i]) >= rated.category.threshold)
                    continue;
                why.dissent.append(Words::tr("%1 says no: %2, %3 %")
                                       .arg(modelName(one), title(rated.category.name))
                                       .arg(percent(double((*probabilities)[i]))));
            }
        }
    }
    return {};
}

} // namespace ui
