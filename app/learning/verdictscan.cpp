#include "app/learning/verdictscan.h"

#include "app/learning/logodds.h"
#include "db/database.h"

#include <QtEndian>

#include <array>
#include <bit>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace learning {

namespace {

constexpr quint16 noText = 65535;
constexpr float doesNotCount = std::numeric_limits<float>::quiet_NaN();

/// The log-odds of each probability that the store can keep.
const std::array<float, 65535> &logOddsOfSteps()
{
    static const auto table = [] {
        std::array<float, 65535> all{};
        for (size_t step = 0; step < all.size(); ++step)
            all[step] = static_cast<float>(logOdds(double(step) / 65534));
        return all;
    }();
    return table;
}

std::vector<float> thresholdsOf(const estimates::RegisteredClassifier &classifier)
{
    std::vector<float> thresholds;
    for (const estimates::RatedCategory &rated : classifier.categories) {
        const bool counts =
            rated.category.threshold <= 1 && (rated.category.isAnyRisk || !rated.category.risks.isEmpty());
        thresholds.push_back(counts ? static_cast<float>(logOdds(rated.category.threshold)) : doesNotCount);
    }
    return thresholds;
}

/// Ids that come in order, asked about in order.
class Passing
{
public:
    explicit Passing(db::Statement query)
        : m_query(std::move(query))
    {
        step();
    }

    bool contains(qint64 id)
    {
        while (m_isThere && m_id < id)
            step();
        return m_isThere && m_id == id;
    }

private:
    void step()
    {
        m_isThere = m_query.next();
        m_id = m_isThere ? m_query.integer(0) : 0;
    }

    db::Statement m_query;
    bool m_isThere = false;
    qint64 m_id = 0;
};

} // namespace

template <typename Better>
std::optional<OpenVerdict::One> OpenVerdict::best(uint32_t mask, Better &&better) const
{
    const auto categories = std::min(static_cast<size_t>(m_scores.size()) / 4, m_thresholds.size());
    const std::array<float, 65535> &logOddsOf = logOddsOfSteps();
    std::optional<One> found;
    for (int part = 0; part < 2; ++part) {
        const char *at = m_scores.data() + static_cast<qsizetype>(part) * m_scores.size() / 2;
        for (size_t i = 0; i < categories; ++i) {
            const auto step = qFromLittleEndian<quint16>(at + 2 * i);
            if (step == noText || (mask >> i & 1) == 0 || std::isnan(m_thresholds[i]))
                continue;
            const One one{part, i, logOddsOf[step] - m_thresholds[i]};
            if (!found || better(one.beyond, found->beyond))
                found = one;
        }
    }
    return found;
}

std::optional<OpenVerdict::One> OpenVerdict::highest(uint32_t mask) const
{
    return best(mask, [](float one, float other) { return one > other; });
}

std::optional<OpenVerdict::One> OpenVerdict::nearest() const
{
    return best(~uint32_t{0}, [](float one, float other) { return std::abs(one) < std::abs(other); });
}

Result<void> eachOpenVerdict(const db::Database &database, const estimates::RegisteredClassifier &classifier,
                             const std::function<void(const OpenVerdict &)> &take, const std::stop_token &stop)
{
    return attempt([&]() -> Result<void> {
        const std::vector<float> thresholds = thresholdsOf(classifier);
        Passing decided(database.prepare("SELECT generation_id FROM review_state"
                                         " WHERE disposition <> 'second_opinion' ORDER BY generation_id"));
        Passing flagged(database.prepare("SELECT generation_id FROM flag ORDER BY generation_id"));
        auto query = database.prepare(
            "SELECT generation_id, scores FROM verdict WHERE classifier_id = ? ORDER BY generation_id");
        query.with(classifier.id);
        for (qint64 read = 1; query.next(); ++read) {
            if (read % 4096 == 0 && stop.stop_requested())
                return fail(Failure::Kind::Cancelled, u"the reading was stopped"_s);
            const qint64 generation = query.integer(0);
            if (decided.contains(generation))
                continue;
            const QByteArray scores = query.blob(1);
            take(OpenVerdict(generation, flagged.contains(generation), scores, thresholds));
        }
        return {};
    });
}

} // namespace learning
