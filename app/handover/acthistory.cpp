#include "app/handover/acthistory.h"

#include "app/base/hash.h"
#include "app/review/acts.h"
#include "app/workspace/facts.h"
#include "db/database.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <set>

using namespace Qt::StringLiterals;

namespace handover {

namespace {

using Kind = review::ReviewEvent::Kind;
using Hashes = std::set<QByteArray>;

constexpr auto selectActs =
    "SELECT e.id, e.at, e.actor, e.kind, e.target, e.disposition, e.risk, e.further, e.severity, e.reason, e.note,"
    " e.seconds, e.purpose, m.part, m.span_begin, m.span_end, m.risk, p.party, p.against, a.officer, a.until,"
    " f.act_hash, f.workspace, f.their_event, f.body,"
    " coalesce((SELECT u.kind FROM review_event u WHERE u.target = e.id ORDER BY u.id DESC LIMIT 1), 'redo') = 'redo'"
    " FROM review_event e LEFT JOIN officer_mark m ON m.event_id = e.id LEFT JOIN appeal p ON p.event_id = e.id"
    " LEFT JOIN assignment a ON a.event_id = e.id LEFT JOIN foreign_event f ON f.event_id = e.id"
    " WHERE e.generation_id = ? ORDER BY e.id";

/// A decision that came in, and since which of our events it was known of.
struct Arrival
{
    qint64 after = 0;
    QByteArray hash;
    std::vector<QByteArray> seen;
};

std::vector<QByteArray> seenOf(const QString &body)
{
    std::vector<QByteArray> hashes;
    for (const auto &hash : QJsonDocument::fromJson(body.toUtf8())[u"seen"].toArray())
        hashes.push_back(QByteArray::fromHex(hash.toString().toLatin1()));
    return hashes;
}

void readDecision(SharedAct &act, const db::Statement &row)
{
    act.decision = {.disposition = review::dispositionNamed(row.text(5)).value_or(review::Disposition::SecondOpinion),
                    .risk = row.text(6),
                    .note = row.text(10),
                    .further = row.text(7).split(u' ', Qt::SkipEmptyParts),
                    .reason = row.text(9)};
    if (!row.isNull(8))
        act.decision.severity = static_cast<int>(row.integer(8));
    if (!row.isNull(11))
        act.seconds = static_cast<int>(row.integer(11));
    act.purpose = review::purposeNamed(row.utf8(12));
}

/// Reads the rows of one generation one after the other: the name of each rests on the one before.
class Reader
{
public:
    Reader(ActHistory &history, GenerationKey key, QString workspace, std::vector<Arrival> arrivals)
        : m_history(history)
        , m_key(std::move(key))
        , m_workspace(std::move(workspace))
        , m_arrivals(std::move(arrivals))
    {
    }

    void add(const db::Statement &row)
    {
        LocalAct local{.id = row.id<ReviewEventId>(0), .act = {}, .isForeign = !row.isNull(21)};
        SharedAct &act = local.act;
        act.generation = m_key;
        act.at = row.integer(1);
        act.actor = row.text(2);
        act.kind = static_cast<Kind>(std::ranges::find(review::kindNames, row.utf8(3)) - review::kindNames.begin());
        if (!row.isNull(4))
            act.target = hashOf(row.integer(4));
        readDecision(act, row);
        readOther(act, row);
        act.stands = row.integer(25) != 0;
        hear(local.id);
        local.isForeign ? nameForeign(act, row) : nameOwn(act, qint64(local.id));
        m_hashes[qint64(local.id)] = act.hash;
        if (act.kind == Kind::Decide && act.purpose != review::Purpose::Blind)
            m_known.insert(act.hash);
        m_history.acts.push_back(std::move(local));
    }

private:
    QByteArray hashOf(qint64 event) const
    {
        const auto found = m_hashes.find(event);
        return found == m_hashes.end() ? QByteArray() : found->second;
    }

    void readOther(SharedAct &act, const db::Statement &row) const
    {
        if (!row.isNull(13))
            act.mark =
                review::Mark{.inOutput = row.integer(13) == 1,
                             .span = {static_cast<size_t>(row.integer(14)), static_cast<size_t>(row.integer(15))},
                             .risk = row.text(16)};
        if (!row.isNull(17)) {
            act.party = review::partyNamed(row.text(17));
            act.against = hashOf(row.integer(18));
        }
        act.officer = row.text(19);
        if (!row.isNull(20))
            act.until = row.integer(20);
    }

    /// What came in before event \a id is known to whoever did that.
    void hear(ReviewEventId id)
    {
        for (; m_heard < m_arrivals.size() && m_arrivals[m_heard].after < qint64(id); ++m_heard) {
            const Arrival &arrival = m_arrivals[m_heard];
            m_known.insert(arrival.hash);
            m_known.insert(arrival.seen.begin(), arrival.seen.end());
        }
    }

    static void nameForeign(SharedAct &act, const db::Statement &row)
    {
        const QJsonObject line = QJsonDocument::fromJson(row.text(24).toUtf8()).object();
        act.hash = row.blob(21);
        act.workspace = row.text(22);
        act.event = row.integer(23);
        act.previous = QByteArray::fromHex(line[u"act"][u"previous"].toString().toLatin1());
        act.seen = seenOf(row.text(24));
    }

    void nameOwn(SharedAct &act, qint64 event)
    {
        act.workspace = m_workspace;
        act.event = event;
        if (!m_history.acts.empty())
            act.previous = m_history.acts.back().act.hash;
        act.seen.assign(m_known.begin(), m_known.end());
        act.hash = Sha256::of(actBytes(act));
    }

    ActHistory &m_history;
    GenerationKey m_key;
    QString m_workspace;
    std::vector<Arrival> m_arrivals;
    size_t m_heard = 0;
    Hashes m_known;
    std::map<qint64, QByteArray> m_hashes;
};

std::vector<Arrival> arrivals(const db::Database &database, ActHistory &history)
{
    auto row = database.prepare("SELECT id, after_event, act_hash, kind, body FROM foreign_event"
                                " WHERE generation_id = ? ORDER BY after_event, id");
    row.with(history.generation);
    std::vector<Arrival> all;
    while (row.next()) {
        history.foreign[row.blob(2)] = row.integer(0);
        if (row.utf8(3) == "decide")
            all.push_back({row.integer(1), row.blob(2), seenOf(row.text(4))});
    }
    return all;
}

std::optional<GenerationId> onlyOne(db::Statement &query)
{
    if (!query.next())
        return std::nullopt;
    const auto id = query.id<GenerationId>(0);
    return query.next() ? std::nullopt : std::optional(id);
}

} // namespace

const LocalAct *ActHistory::byHash(const QByteArray &hash) const
{
    const auto found = std::ranges::find(acts, hash, [](const LocalAct &local) { return local.act.hash; });
    return found == acts.end() ? nullptr : &*found;
}

const LocalAct *ActHistory::decisionInForce() const
{
    if (!inForce)
        return nullptr;
    const auto found = std::ranges::find(acts, *inForce, &LocalAct::id);
    return found == acts.end() ? nullptr : &*found;
}

ActHistory actHistory(const db::Database &database, GenerationId generation)
{
    ActHistory history{.generation = generation, .acts = {}, .inForce = {}, .foreign = {}};
    std::vector<Arrival> heard = arrivals(database, history);
    Reader reader(history, keyOf(database, generation).value_or(GenerationKey{}),
                  workspace::textFact(database, u"id"_s), std::move(heard));
    auto row = database.prepare(selectActs);
    row.with(generation);
    while (row.next())
        reader.add(row);
    auto force = database.prepare("SELECT event_id FROM review_state WHERE generation_id = ?");
    if (force.with(generation).next())
        history.inForce = force.id<ReviewEventId>(0);
    const LocalAct *decided = history.decisionInForce();
    const QByteArray inForce = decided ? decided->act.hash : QByteArray();
    for (LocalAct &local : history.acts)
        local.act.inForce = inForce;
    return history;
}

std::optional<GenerationKey> keyOf(const db::Database &database, GenerationId generation)
{
    auto row = database.prepare("SELECT s.sha256, g.byte_offset, g.ordinal, g.record_hash FROM generation g"
                                " JOIN source_file s ON s.id = g.source_id WHERE g.id = ?");
    if (!row.with(generation).next())
        return std::nullopt;
    return GenerationKey{row.blob(0), row.integer(1), row.integer(2), row.blob(3)};
}

std::optional<GenerationId> generationOf(const db::Database &database, const GenerationKey &key)
{
    auto exact = database.prepare("SELECT g.id FROM source_file s CROSS JOIN generation g ON g.source_id = s.id"
                                  " WHERE s.sha256 = ? AND g.byte_offset = ? AND g.ordinal = ? AND g.record_hash = ?");
    exact.with(key.source, key.offset, key.ordinal, key.record);
    if (const auto id = onlyOne(exact))
        return id;
    auto likely = database.prepare("SELECT g.id FROM source_file s CROSS JOIN generation g ON g.source_id = s.id"
                                   " AND g.byte_offset = ?1 AND g.ordinal = ?2 WHERE g.record_hash = ?3 LIMIT 2");
    likely.with(key.offset, key.ordinal, key.record);
    return onlyOne(likely);
}

} // namespace handover
