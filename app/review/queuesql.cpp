#include "app/review/queuesql.h"

#include "app/search/conditions.h"

#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace review {

namespace {

using State = QueueFilter::State;

const char *waitingIndex(Order order)
{
    constexpr std::array names{"waiting_by_risk", "waiting_by_age", "waiting_by_score", "waiting_by_doubt",
                               "waiting_by_lot"};
    return names[static_cast<size_t>(order)];
}

bool isOfFlags(State state)
{
    return state == State::ToDecide || state == State::Any;
}

class Builder
{
public:
    Builder(const QueueFilter &filter, const Viewer &viewer)
        : m_filter(filter)
        , m_viewer(viewer)
    {
    }

    Result<QueueSql> build(const std::optional<QueuePosition> &after)
    {
        m_sql.id = isOfFlags(m_filter.state) ? "f.generation_id" : "q.generation_id";
        addSource();
        const Result<void> queried = addQuery();
        if (!queried)
            return failed(queried);
        addEvidence();
        addHolder();
        if (after)
            addPosition(*after);
        m_sql.from = m_tables + " WHERE " + m_where;
        m_sql.order = order();
        return std::move(m_sql);
    }

private:
    void add(const QByteArray &condition, std::initializer_list<std::variant<QString, qint64, double>> values = {})
    {
        m_where += " AND " + condition;
        m_sql.values.insert(m_sql.values.end(), values);
    }

    /// Those that \a sql names, flagged or not.
    void startFrom(const QByteArray &sql)
    {
        m_tables = " FROM (" + sql + ") q LEFT JOIN flag f ON f.generation_id = q.generation_id";
    }

    void addSource()
    {
        switch (m_filter.state) {
        case State::ToDecide:
            // The planner would rather look the risk up and sort; at a million that wait, this index never does.
            m_tables = QByteArray(" FROM flag f INDEXED BY ") + waitingIndex(m_filter.order);
            return add("f.disposition IS NULL");
        case State::Any: m_tables = " FROM flag f"; return;
        case State::SecondOpinion:
            return startFrom("SELECT generation_id, event_id FROM review_state WHERE disposition = 'second_opinion'");
        case State::Decided:
            m_tables = " FROM review_state q LEFT JOIN flag f ON f.generation_id = q.generation_id";
            return add("q.disposition <> 'second_opinion'");
        case State::Blind: return startFromBlind();
        case State::Disagreement:
            return startFrom("SELECT DISTINCT m.generation_id FROM blind_member m"
                             " JOIN review_state s ON s.generation_id = m.generation_id"
                             " JOIN review_event e ON e.id = s.event_id"
                             " JOIN decision b ON b.generation_id = m.generation_id AND b.id > s.event_id"
                             " WHERE b.purpose = 'blind' AND b.stands AND (b.disposition <> s.disposition"
                             " OR coalesce(b.risk, '') <> coalesce(e.risk, ''))");
        case State::Appealed:
            return startFrom(
                "SELECT DISTINCT d.generation_id FROM appeal a CROSS JOIN review_done d ON d.id = a.event_id"
                " WHERE d.stands AND NOT EXISTS (SELECT 1 FROM decision n"
                " WHERE n.generation_id = d.generation_id AND n.id > d.id AND n.purpose = 'appeal'"
                " AND n.stands AND n.disposition NOT IN ('unclear', 'second_opinion'))");
        case State::Mine:
            startFrom("SELECT h.generation_id FROM review_holder h WHERE h.officer = ?"
                      " AND (h.until IS NULL OR h.until > ?) AND NOT EXISTS"
                      " (SELECT 1 FROM review_state s WHERE s.generation_id = h.generation_id)");
            m_sql.values = {m_viewer.officer, m_viewer.now};
            return;
        }
    }

    void startFromBlind()
    {
        if (m_viewer.officer.isEmpty())
            return startFrom("SELECT DISTINCT m.generation_id FROM blind_member m WHERE NOT EXISTS (SELECT 1"
                             " FROM decision d WHERE d.generation_id = m.generation_id AND d.purpose = 'blind'"
                             " AND d.stands)");
        startFrom("SELECT DISTINCT m.generation_id FROM blind_member m WHERE NOT EXISTS (SELECT 1 FROM decision d"
                  " WHERE d.generation_id = m.generation_id AND +d.actor = ? AND d.stands)"); // not all they ever did
        m_sql.values = {m_viewer.officer};
    }

    Result<void> addQuery()
    {
        if (m_filter.query.trimmed().isEmpty())
            return {};
        const auto query = search::Query::parse(m_filter.query);
        if (!query)
            return fail(Failure::Kind::BadInput, u"the queue's query is not understood: %1"_s.arg(m_filter.query));
        if (query->hasText())
            return fail(Failure::Kind::BadInput, u"a queue cannot ask for words of the text"_s);
        const bool isSelective = search::isSelective(query->root());
        const search::Condition condition =
            search::conditionOf(query->root(), isSelective ? search::Asking::ByList : search::Asking::EachRow);
        if (isSelective) // few pass: from them to their flags, in whatever order, and sorted
            m_tables.replace(QByteArray(" INDEXED BY ") + waitingIndex(m_filter.order), "");
        m_tables += " JOIN generation g ON g.id = " + m_sql.id;
        m_where += " AND " + condition.sql;
        for (const auto &value : condition.values)
            std::visit([&](const auto &held) { m_sql.values.emplace_back(held); }, value);
        return {};
    }

    void addEvidence()
    {
        switch (m_filter.by) {
        case QueueFilter::By::Anyone: break;
        case QueueFilter::By::Rules: add("f.findings > 0"); break;
        case QueueFilter::By::ModelsAlone: add("f.findings = 0"); break;
        }
        if (m_filter.leastScore > 0)
            add("f.score >= ?", {m_filter.leastScore});
        if (!m_filter.riskClass.isEmpty()) // "A.1." to "A.1/": every code of the class
            add("f.risk >= ? AND f.risk < ?", {QString(m_filter.riskClass + u'.'), QString(m_filter.riskClass + u'/')});
        if (!m_filter.service.isEmpty())
            add("f.service = ?", {m_filter.service});
        if (m_filter.day)
            add("f.at >= ? AND f.at < ?",
                {qint64(startOfDay(*m_filter.day)), qint64(startOfDay(m_filter.day->addDays(1)))});
    }

    /// What another officer holds is theirs to decide.
    void addHolder()
    {
        if (m_viewer.officer.isEmpty() || (m_filter.state != State::ToDecide && m_filter.state != State::SecondOpinion))
            return;
        add("NOT EXISTS (SELECT 1 FROM review_holder h WHERE h.generation_id = " + m_sql.id
                + " AND h.officer <> ? AND (h.until IS NULL OR h.until > ?))",
            {m_viewer.officer, m_viewer.now});
    }

    // What nothing flagged is in some queues too: as QueueItem says it, where a flag's indexes say nothing.
    QByteArray severity() const { return isOfFlags(m_filter.state) ? "f.severity" : "coalesce(f.severity, 0)"; }
    QByteArray score() const { return isOfFlags(m_filter.state) ? "f.score" : "coalesce(f.score, 0)"; }
    QByteArray doubt() const { return "abs(" + score() + " - 0.5)"; }
    QByteArray lot() const { return "((" + m_sql.id + " * 2654435761) & 4294967295)"; }
    QByteArray at() const
    {
        return isOfFlags(m_filter.state) ? "f.at" : "(SELECT x.at FROM generation x WHERE x.id = q.generation_id)";
    }

    QByteArray order() const
    {
        if (m_filter.state == State::Decided)
            return "q.event_id DESC";
        const QByteArray byId = ", " + m_sql.id;
        switch (m_filter.order) {
        case Order::Risk: return severity() + " DESC, " + score() + " DESC" + byId;
        case Order::Age: return at() + byId;
        case Order::Score: return score() + " DESC" + byId;
        case Order::Uncertainty: return doubt() + byId;
        case Order::Lot: return lot() + byId;
        }
        return m_sql.id;
    }

    void addPosition(const QueuePosition &after)
    {
        const auto id = qint64(after.generation);
        const QByteArray then = " AND " + m_sql.id + " > ?";
        if (m_filter.state == State::Decided)
            return add("q.event_id < ?", {after.decidedAs});
        switch (m_filter.order) {
        case Order::Risk:
            return add(severity() + " <= ? AND (" + severity() + " < ? OR " + score() + " < ? OR (" + score() + " = ?"
                           + then + "))",
                       {qint64(after.severity), qint64(after.severity), after.score, after.score, id});
        case Order::Age:
            if (!after.at)
                return add('(' + at() + " IS NOT NULL OR " + m_sql.id + " > ?)", {id});
            return add(at() + " >= ? AND (" + at() + " > ? OR " + m_sql.id + " > ?)",
                       {qint64(*after.at), qint64(*after.at), id});
        case Order::Score:
            return add(score() + " <= ? AND (" + score() + " < ? OR " + m_sql.id + " > ?)",
                       {after.score, after.score, id});
        case Order::Uncertainty: {
            const double distance = std::abs(after.score - 0.5);
            return add(doubt() + " >= ? AND (" + doubt() + " > ? OR " + m_sql.id + " > ?)", {distance, distance, id});
        }
        case Order::Lot: {
            const auto drawn = static_cast<qint64>((static_cast<quint64>(id) * 2654435761U) & 4294967295U);
            return add(lot() + " >= ? AND (" + lot() + " > ? OR " + m_sql.id + " > ?)", {drawn, drawn, id});
        }
        }
    }

    const QueueFilter &m_filter;
    const Viewer &m_viewer;
    QueueSql m_sql;
    QByteArray m_tables;
    QByteArray m_where = "1";
};

} // namespace

void QueueSql::bind(db::Statement &statement, int &parameter) const
{
    for (const auto &value : values)
        std::visit([&](const auto &held) { statement.bind(++parameter, held); }, value);
}

Result<QueueSql> queueSql(const QueueFilter &filter, const Viewer &viewer, const std::optional<QueuePosition> &after)
{
    return Builder(filter, viewer).build(after);
}

Result<QueueSql> stateOfListed(const QueueFilter &filter, const Viewer &viewer)
{
    switch (filter.state) {
    case State::Any: return QueueSql{};
    case State::ToDecide: return QueueSql{.from = " AND s.generation_id IS NULL"};
    case State::Decided: return QueueSql{.from = " AND s.disposition <> 'second_opinion'"};
    default: break;
    }
    Result<QueueSql> sql = queueSql({.state = filter.state}, viewer);
    if (sql)
        sql->from = " AND g.id IN (SELECT " + sql->id + sql->from + ")";
    return sql;
}

} // namespace review
