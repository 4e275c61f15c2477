#include "app/estimates/curves.h"

#include "app/estimates/scores.h"
#include "db/database.h"

#include <algorithm>
#include <cmath>
#include <numeric>
#include <unordered_map>
#include <unordered_set>

using namespace Qt::StringLiterals;

namespace estimates {

namespace {

constexpr size_t bins = 10;

size_t stepOf(double probability)
{
    const double step = std::floor(std::clamp(probability, 0.0, 1.0) * double(Workload::steps) + 1e-3);
    return static_cast<size_t>(step);
}

/// What officers made of generations: the risk that they confirmed, or an empty one for what is no problem.
std::unordered_map<qint64, QString> decisions(const db::Database &database)
{
    auto query = database.prepare(R"(
        SELECT s.generation_id, iif(s.is_problem, e.risk, '')
        FROM review_state s JOIN review_event e ON e.id = s.event_id
        WHERE s.is_problem IS NOT NULL)");
    std::unordered_map<qint64, QString> all;
    while (query.next())
        all.emplace(query.integer(0), query.text(1));
    return all;
}

std::unordered_set<qint64> flaggedByRules(const db::Database &database)
{
    auto query = database.prepare("SELECT generation_id FROM flag WHERE findings > 0");
    std::unordered_set<qint64> all;
    while (query.next())
        all.insert(query.integer(0));
    return all;
}

/// The higher probability of the two texts.
float highest(QByteArrayView scores, size_t category)
{
    return std::max(oneFromBytes(scores, 0, category).value_or(0), oneFromBytes(scores, 1, category).value_or(0));
}

bool isSo(const RatedCategory &rated, const QString &confirmed)
{
    return !confirmed.isEmpty() && (rated.category.isAnyRisk || rated.category.risks.contains(confirmed));
}

} // namespace

void Workload::add(float probability, bool isFlaggedByRules)
{
    const size_t step = stepOf(double(probability));
    ++m_all[step];
    m_new[step] += isFlaggedByRules ? 0 : 1;
}

qint64 Workload::from(double threshold) const
{
    return threshold > 1 ? 0 : std::accumulate(m_all.begin() + qsizetype(stepOf(threshold)), m_all.end(), qint64{0});
}

qint64 Workload::newlyFrom(double threshold) const
{
    return threshold > 1 ? 0 : std::accumulate(m_new.begin() + qsizetype(stepOf(threshold)), m_new.end(), qint64{0});
}

qint64 CategoryCurves::confirmed() const
{
    return std::ranges::count(decided, true, &measure::Scored::isSo);
}

std::vector<ReliabilityBin> CategoryCurves::reliability() const
{
    std::array<ReliabilityBin, bins> all{};
    std::array<qint64, bins> hits{};
    for (const measure::Scored &row : decided) {
        const size_t bin = std::min(bins - 1, static_cast<size_t>(row.score * double(bins)));
        all[bin].meanProbability += row.score;
        ++all[bin].count;
        hits[bin] += row.isSo ? 1 : 0;
    }
    std::vector<ReliabilityBin> filled;
    for (size_t i = 0; i < bins; ++i) {
        if (all[i].count == 0)
            continue;
        all[i].meanProbability /= double(all[i].count);
        all[i].share = measure::share(hits[i], all[i].count);
        filled.push_back(all[i]);
    }
    return filled;
}

Result<Curves> curvesOf(const db::Database &database, const RegisteredClassifier &classifier,
                        const std::stop_token &stop)
{
    return attempt([&]() -> Result<Curves> {
        const auto decided = decisions(database);
        const auto flagged = flaggedByRules(database);
        Curves curves{.categories = std::vector<CategoryCurves>(classifier.categories.size())};
        auto query = database.prepare("SELECT generation_id, scores FROM verdict WHERE classifier_id = ?");
        query.with(classifier.id);
        while (query.next()) {
            if (++curves.judged % 4096 == 0 && stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the reading was stopped"_s);
            const qint64 generation = query.integer(0);
            const QByteArray scores = query.blob(1);
            const bool isFlagged = flagged.contains(generation);
            const auto decision = decided.find(generation);
            for (size_t i = 0; i < curves.categories.size(); ++i) {
                const float probability = highest(scores, i);
                curves.categories[i].workload.add(probability, isFlagged);
                if (decision != decided.end())
                    curves.categories[i].decided.push_back(
                        {double(probability), isSo(classifier.categories[i], decision->second)});
            }
        }
        return curves;
    });
}

} // namespace estimates
