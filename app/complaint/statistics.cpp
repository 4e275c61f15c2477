#include "app/complaint/statistics.h"

#include "app/measure/exactshare.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace complaint {

namespace {

struct Period
{
    Moment begin;
    Moment end; ///< the last moment of it

    bool holds(std::optional<Moment> at) const { return at && *at >= begin && *at <= end; }
};

/// Counts one complaint after the other.
class Count
{
public:
    Count(const Rules &rules, QDate from, QDate to)
        : m_rules(rules)
        , m_period{startOfDay(from), startOfDay(to.addDays(1)) - 1}
    {
        m_count.from = from;
        m_count.to = to;
    }

    void add(const ComplaintFile &file)
    {
        const Complaint &complaint = file.complaint;
        if (complaint.receivedAt > m_period.end)
            return;
        const Standing state = standing(complaint, file.events, m_period.end);
        if (m_period.holds(complaint.receivedAt))
            addReceived(complaint, state);
        if (m_period.holds(state.closedAt))
            addClosed(state);
        if (m_period.holds(state.unreachableAt))
            ++m_count.unreachable;
        addTimes(complaint, state);
    }

    Statistics result()
    {
        std::ranges::sort(m_days);
        const size_t count = m_days.size();
        if (count > 0) {
            m_count.median = (m_days[(count - 1) / 2] + m_days[count / 2]) / 2.0;
            m_count.ninetieth = m_days[static_cast<size_t>(std::ceil(0.9 * double(count))) - 1];
        }
        m_count.foundedShare = measure::exactShare(m_count.founded, m_count.judged);
        m_count.generations = std::ssize(m_generations);
        m_count.cases = std::ssize(m_cases);
        return m_count;
    }

private:
    void addReceived(const Complaint &complaint, const Standing &state)
    {
        ++m_count.received;
        ++m_count.byKind[state.kind];
        ++m_count.byChannel[name(complaint.channel)];
        ++m_count.byService[complaint.service];
        for (const QString &each : state.generations())
            m_generations.insert(each);
        for (const QString &each : state.cases())
            m_cases.insert(each);
    }

    void addClosed(const Standing &state)
    {
        ++m_count.closed;
        if (!state.outcome)
            return;
        ++m_count.byOutcome[name(*state.outcome)];
        const bool isFounded = *state.outcome == Outcome::Founded || *state.outcome == Outcome::Partly;
        m_count.founded += isFounded ? 1 : 0;
        m_count.judged += isFounded || *state.outcome == Outcome::Unfounded ? 1 : 0;
    }

    void addTimes(const Complaint &complaint, const Standing &state)
    {
        const auto clocks = complaintClocks(m_rules, complaint, state, m_period.end);
        const ComplaintClock *limit = governing(clocks);
        if (!state.isClosed()) {
            ++m_count.open;
            m_count.overdue += limit && !limit->metAt && limit->state == ComplaintClock::State::Late ? 1 : 0;
        }
        if (!m_period.holds(state.fedBackAt))
            return;
        ++m_count.fedBack;
        m_days.push_back(
            m_rules.days.workingDaysBetween(shanghaiDay(complaint.receivedAt), shanghaiDay(*state.fedBackAt)));
        if (!limit)
            ++m_count.unlimited;
        else
            ++(limit->state == ComplaintClock::State::Late ? m_count.late : m_count.inTime);
    }

    const Rules &m_rules;
    Period m_period;
    Statistics m_count;
    std::vector<double> m_days;
    std::set<QString> m_generations;
    std::set<QString> m_cases;
};

QJsonObject json(const std::map<QString, qint64> &counts)
{
    QJsonObject object;
    for (const auto &[key, count] : counts)
        object.insert(key, count);
    return object;
}

QJsonValue orNull(std::optional<double> number)
{
    return number && !std::isnan(*number) ? QJsonValue(*number) : QJsonValue();
}

} // namespace

std::optional<double> Statistics::inTimeShare() const
{
    const qint64 limited = inTime + late;
    return limited > 0 ? std::optional(double(inTime) / double(limited)) : std::nullopt;
}

Statistics statistics(const std::vector<ComplaintFile> &files, const Rules &rules, QDate from, QDate to)
{
    Count count(rules, from, to);
    for (const ComplaintFile &file : files)
        count.add(file);
    return count.result();
}

Result<Statistics> statistics(const db::Database &database, const Rules &rules, QDate from, QDate to)
{
    return complaintFiles(database).transform(
        [&](const std::vector<ComplaintFile> &files) { return statistics(files, rules, from, to); });
}

QJsonObject json(const Statistics &figures)
{
    return {{QStringLiteral("from"), figures.from.toString(Qt::ISODate)},
            {QStringLiteral("to"), figures.to.toString(Qt::ISODate)},
            {QStringLiteral("received"), figures.received},
            {QStringLiteral("closed"), figures.closed},
            {QStringLiteral("open"), figures.open},
            {QStringLiteral("fed_back"), figures.fedBack},
            {QStringLiteral("in_time"), figures.inTime},
            {QStringLiteral("late"), figures.late},
            {QStringLiteral("unlimited"), figures.unlimited},
            {QStringLiteral("overdue"), figures.overdue},
            {QStringLiteral("unreachable"), figures.unreachable},
            {QStringLiteral("by_kind"), json(figures.byKind)},
            {QStringLiteral("by_channel"), json(figures.byChannel)},
            {QStringLiteral("by_service"), json(figures.byService)},
            {QStringLiteral("by_outcome"), json(figures.byOutcome)},
            {QStringLiteral("median_working_days"), orNull(figures.median)},
            {QStringLiteral("p90_working_days"), orNull(figures.ninetieth)},
            {QStringLiteral("founded"), figures.founded},
            {QStringLiteral("judged"), figures.judged},
            {QStringLiteral("founded_share"),
             QJsonObject{{QStringLiteral("value"), orNull(figures.foundedShare.value)},
                         {QStringLiteral("low"), orNull(figures.foundedShare.low)},
                         {QStringLiteral("high"), orNull(figures.foundedShare.high)}}},
            {QStringLiteral("generations"), figures.generations},
            {QStringLiteral("cases"), figures.cases}};
}

} // namespace complaint
