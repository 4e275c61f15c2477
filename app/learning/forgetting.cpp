#include "app/learning/forgetting.h"

#include "app/learning/logodds.h"
#include "db/database.h"

#include <algorithm>
#include <random>
#include <set>

namespace learning {

namespace {

constexpr double confidence = 2; // log-odds beyond the threshold: one in eight or less is otherwise
constexpr qint64 tries = 4;      // ids that are drawn for each generation that is wanted, where there are gaps

bool counts(const estimates::RatedCategory &rated)
{
    return rated.category.threshold <= 1 && (rated.category.isAnyRisk || !rated.category.risks.isEmpty());
}

/// How far a probability is beyond the threshold, in log-odds; below it: less than 0.
double beyond(float probability, const estimates::RatedCategory &rated)
{
    return logOdds(double(probability)) - logOdds(rated.category.threshold);
}

/// One text under two models.
struct Call
{
    const std::vector<float> &before;
    const std::vector<float> &after;
};

class Counting
{
public:
    Counting(const std::vector<estimates::RatedCategory> &before, const std::vector<estimates::RatedCategory> &after)
        : m_before(before)
        , m_after(after)
    {
    }

    void add(const estimates::Scores &before, const estimates::Scores &after, const Sample::Decided &decided)
    {
        bool wasFlagged = false;
        bool isFlagged = false;
        for (const auto part : {&estimates::Scores::prompt, &estimates::Scores::output}) {
            if (!(before.*part) || !(after.*part))
                continue;
            const Call call{*(before.*part), *(after.*part)};
            wasFlagged = saysYes(call.before, m_before) || wasFlagged;
            isFlagged = saysYes(call.after, m_after) || isFlagged;
            if (!decided.isNoProblem)
                countSureYes(call);
            if (!decided.isConfirmed)
                countSureNo(call);
        }
        ++m_generations;
        m_flaggedBefore += wasFlagged ? 1 : 0;
        m_flaggedAfter += isFlagged ? 1 : 0;
    }

    Effect effect(qint64 stored) const
    {
        return {.flaggedBefore = measure::share(m_flaggedBefore, m_generations),
                .flaggedAfter = measure::share(m_flaggedAfter, m_generations),
                .stored = stored,
                .sureYes = m_sureYes,
                .lostYes = measure::share(m_lostYes, m_sureYes),
                .sureNo = m_sureNo,
                .newYes = measure::share(m_newYes, m_sureNo)};
    }

private:
    static bool saysYes(const std::vector<float> &probabilities, const std::vector<estimates::RatedCategory> &of)
    {
        for (size_t i = 0; i < of.size(); ++i) {
            if (counts(of[i]) && double(probabilities[i]) >= of[i].category.threshold)
                return true;
        }
        return false;
    }

    void countSureYes(const Call &call)
    {
        for (size_t i = 0; i < m_before.size(); ++i) {
            if (!counts(m_before[i]) || beyond(call.before[i], m_before[i]) < confidence)
                continue;
            ++m_sureYes;
            m_lostYes += double(call.after[i]) < m_after[i].category.threshold ? 1 : 0;
        }
    }

    void countSureNo(const Call &call)
    {
        for (size_t i = 0; i < m_before.size(); ++i) {
            if (counts(m_before[i]) && beyond(call.before[i], m_before[i]) > -confidence)
                return;
        }
        ++m_sureNo;
        m_newYes += saysYes(call.after, m_after) ? 1 : 0;
    }

    const std::vector<estimates::RatedCategory> &m_before;
    const std::vector<estimates::RatedCategory> &m_after;
    qint64 m_generations = 0;
    qint64 m_flaggedBefore = 0;
    qint64 m_flaggedAfter = 0;
    qint64 m_sureYes = 0;
    qint64 m_lostYes = 0;
    qint64 m_sureNo = 0;
    qint64 m_newYes = 0;
};

/// Ids of generations with text, about \a count of them.
std::set<qint64> drawn(const db::Database &database, size_t count, quint64 seed)
{
    std::set<qint64> ids;
    auto range = database.prepare("SELECT min(generation_id), max(generation_id) FROM generation_text");
    if (!range.next() || range.isNull(0))
        return ids;
    const qint64 first = range.integer(0);
    const auto width = static_cast<quint64>(range.integer(1) - first + 1);
    auto next = database.prepare("SELECT min(generation_id) FROM generation_text WHERE generation_id >= ?");
    std::mt19937_64 dice(seed);
    for (qint64 tried = 0; ids.size() < count && tried < tries * qint64(count); ++tried) {
        const qint64 from = width <= count ? first + tried : first + static_cast<qint64>(dice() % width);
        if (next.with(from).next() && !next.isNull(0))
            ids.insert(next.integer(0));
    }
    return ids;
}

} // namespace

Sample sampleOf(const db::Database &database, size_t count, quint64 seed)
{
    Sample sample;
    auto stored = database.prepare("SELECT count(*) FROM generation_text");
    stored.next();
    sample.stored = stored.integer(0);
    auto one = database.prepare(R"(
        SELECT t.prompt, t.output, s.is_problem FROM generation_text t
        LEFT JOIN review_state s ON s.generation_id = t.generation_id WHERE t.generation_id = ?)");
    for (const qint64 id : drawn(database, count, seed)) {
        if (!one.with(id).next())
            continue;
        sample.texts.push_back({GenerationId(id), std::string(one.utf8(0)), std::string(one.utf8(1))});
        sample.decided.push_back(
            {.isConfirmed = one.integer(2) == 1, .isNoProblem = !one.isNull(2) && one.integer(2) == 0});
    }
    return sample;
}

Effect effectOn(const Sample &sample, std::span<const estimates::Scores> before,
                std::span<const estimates::Scores> after, const std::vector<estimates::RatedCategory> &ofBefore,
                const std::vector<estimates::RatedCategory> &ofAfter)
{
    Counting counting(ofBefore, ofAfter);
    for (size_t i = 0; i < sample.texts.size(); ++i)
        counting.add(before[i], after[i], sample.decided[i]);
    return counting.effect(sample.stored);
}

} // namespace learning
