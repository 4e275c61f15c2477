#include "app/estimates/counting.h"

#include "app/detect/flag.h"
#include "app/estimates/scores.h"
#include "db/database.h"

#include <algorithm>
#include <set>

namespace estimates {

namespace {

/// The likeliest category with a risk of its own that its model has learned to tell.
const RatedCategory *likeliest(std::span<const float> probabilities, std::span<const RatedCategory> categories)
{
    const RatedCategory *best = nullptr;
    float most = -1;
    for (size_t i = 0; i < categories.size(); ++i) {
        if (!categories[i].category.risks.isEmpty() && categories[i].modelThreshold <= 1 && probabilities[i] > most) {
            most = probabilities[i];
            best = &categories[i];
        }
    }
    return best;
}

void insert(const db::Database &database, GenerationId generation, const std::vector<Estimate> &estimates)
{
    for (const Estimate &one : estimates)
        database.run(R"(
            INSERT INTO estimate (generation_id, classifier_id, part, category, risks, severity, probability)
            VALUES (?, ?, ?, ?, ?, ?, ?))",
                     generation, one.classifier, one.part, one.category, one.risks.join(QLatin1Char(' ')), one.severity,
                     one.probability);
}

std::vector<Estimate> estimatesOf(QByteArrayView scores, const RegisteredClassifier &classifier)
{
    std::vector<Estimate> all;
    for (int part = 0; part < 2; ++part) {
        if (const auto probabilities = fromBytes(scores, part))
            std::ranges::move(estimatesIn(*probabilities, part, classifier.categories, classifier.id),
                              std::back_inserter(all));
    }
    return all;
}

} // namespace

std::vector<Estimate> estimatesIn(std::span<const float> probabilities, int part,
                                  std::span<const RatedCategory> categories, ClassifierId classifier)
{
    std::vector<Estimate> estimates;
    const size_t known = std::min(probabilities.size(), categories.size());
    const auto isYes = [&](size_t i) { return double(probabilities[i]) >= categories[i].category.threshold; };
    for (size_t i = 0; i < known; ++i) {
        const RatedCategory &one = categories[i];
        if (isYes(i) && !one.category.risks.isEmpty())
            estimates.push_back(
                {classifier, part, one.category.name, one.category.risks, one.severity, double(probabilities[i])});
    }
    if (!estimates.empty())
        return estimates;
    const RatedCategory *best = likeliest(probabilities.first(known), categories.first(known));
    for (size_t i = 0; i < known && best; ++i) {
        const RatedCategory &one = categories[i];
        if (isYes(i) && one.category.isAnyRisk)
            estimates.push_back({classifier,
                                 part,
                                 one.category.name,
                                 {best->category.risks.front()},
                                 one.severity,
                                 double(probabilities[i])});
    }
    return estimates;
}

bool count(const db::Database &database, GenerationId generation, QByteArrayView scores,
           const RegisteredClassifier &classifier)
{
    database.run("DELETE FROM estimate WHERE generation_id = ? AND classifier_id = ?", generation, classifier.id);
    const bool wasThere = database.changes() > 0;
    return countFirst(database, generation, scores, classifier) || wasThere;
}

bool countFirst(const db::Database &database, GenerationId generation, QByteArrayView scores,
                const RegisteredClassifier &classifier)
{
    if (!classifier.isOn())
        return false;
    const std::vector<Estimate> estimates = estimatesOf(scores, classifier);
    insert(database, generation, estimates);
    return !estimates.empty();
}

void countAll(const db::Database &database, const RegisteredClassifier &classifier)
{
    std::set<GenerationId> changed;
    auto before = database.prepare("SELECT DISTINCT generation_id FROM estimate WHERE classifier_id = ?");
    before.with(classifier.id);
    while (before.next())
        changed.insert(before.id<GenerationId>(0));
    before.reset();
    database.run("DELETE FROM estimate WHERE classifier_id = ?", classifier.id);
    if (classifier.isOn()) {
        auto verdicts = database.prepare("SELECT generation_id, scores FROM verdict WHERE classifier_id = ?");
        verdicts.with(classifier.id);
        while (verdicts.next()) {
            const std::vector<Estimate> now = estimatesOf(verdicts.blob(1), classifier);
            if (now.empty())
                continue;
            insert(database, verdicts.id<GenerationId>(0), now);
            changed.insert(verdicts.id<GenerationId>(0));
        }
    }
    for (const GenerationId generation : changed)
        detect::flagAgain(database, generation);
}

qint64 countMoved(const db::Database &database, const RegisteredClassifier &classifier, size_t category, double before)
{
    const double now = classifier.categories.at(category).category.threshold;
    const auto [low, high] = std::minmax(before, now);
    std::vector<std::pair<GenerationId, QByteArray>> changed;
    auto verdicts = database.prepare("SELECT generation_id, scores FROM verdict WHERE classifier_id = ?");
    verdicts.with(classifier.id);
    while (verdicts.next()) {
        const QByteArray scores = verdicts.blob(1);
        for (const int part : {0, 1}) {
            const double probability = double(oneFromBytes(scores, part, category).value_or(-1.0F));
            if (probability >= low && probability < high) {
                changed.emplace_back(verdicts.id<GenerationId>(0), scores);
                break;
            }
        }
    }
    verdicts.reset();
    for (const auto &[generation, scores] : changed) {
        if (count(database, generation, scores, classifier))
            detect::flagAgain(database, generation);
    }
    return std::ssize(changed);
}

} // namespace estimates
