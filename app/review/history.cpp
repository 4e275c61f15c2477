#include "app/review/history.h"

#include "app/review/acts.h"
#include "db/database.h"

#include <algorithm>

namespace review {

namespace {

/// Events, with what each is about: itself, or the target of an undo or a redo.
constexpr auto selectEvents = "SELECT e.id, e.at, e.actor, e.kind, e.generation_id, e.target, d.disposition, d.risk, "
                              "d.note, d.further, d.severity,"
                              " d.reason, d.purpose, e.act, d.kind, a.officer"
                              " FROM review_event e JOIN review_event d ON d.id = coalesce(e.target, e.id)"
                              " LEFT JOIN assignment a ON a.event_id = d.id ";

constexpr std::array partyNames{"user", "officer", "authority"};

ReviewEvent::Kind kindNamed(std::string_view name)
{
    return static_cast<ReviewEvent::Kind>(std::ranges::find(kindNames, name) - kindNames.begin());
}

Decision readDecision(const db::Statement &row)
{
    Decision decision{.disposition = dispositionNamed(row.text(6)).value_or(Disposition::SecondOpinion),
                      .risk = row.text(7),
                      .note = row.text(8),
                      .further = row.text(9).split(QLatin1Char(' '), Qt::SkipEmptyParts),
                      .reason = row.text(11)};
    if (!row.isNull(10))
        decision.severity = static_cast<int>(row.integer(10));
    return decision;
}

ReviewEvent readEvent(const db::Statement &row)
{
    ReviewEvent event{.id = row.id<ReviewEventId>(0),
                      .at = row.integer(1),
                      .actor = row.text(2),
                      .kind = kindNamed(row.utf8(3)),
                      .generation = row.id<GenerationId>(4),
                      .target = {},
                      .decision = readDecision(row),
                      .purpose = purposeNamed(row.utf8(12)),
                      .act = row.id<ReviewEventId>(13),
                      .of = kindNamed(row.utf8(14)),
                      .officer = row.text(15)};
    if (!row.isNull(5))
        event.target = row.id<ReviewEventId>(5);
    return event;
}

} // namespace

QString name(Party party)
{
    return QString::fromLatin1(partyNames[static_cast<size_t>(party)]);
}

std::optional<Party> partyNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(partyNames, [&](const char *one) { return name == QLatin1StringView(one); });
    if (found == partyNames.end())
        return std::nullopt;
    return static_cast<Party>(found - partyNames.begin());
}

Result<std::optional<ReviewEvent>> decisionInForce(const db::Database &database, GenerationId generation)
{
    return attempt([&]() -> std::optional<ReviewEvent> {
        db::Statement row = database.prepare(
            QByteArray(selectEvents) + "WHERE e.id = (SELECT event_id FROM review_state WHERE generation_id = ?)");
        if (!row.with(generation).next())
            return std::nullopt;
        return readEvent(row);
    });
}

Result<std::vector<ReviewEvent>> history(const db::Database &database, GenerationId generation)
{
    return attempt([&] {
        db::Statement row = database.prepare(QByteArray(selectEvents) + "WHERE e.generation_id = ? ORDER BY e.id");
        row.with(generation);
        std::vector<ReviewEvent> events;
        while (row.next())
            events.push_back(readEvent(row));
        return events;
    });
}

Result<std::vector<StandingMark>> marks(const db::Database &database, GenerationId generation)
{
    return attempt([&] {
        auto row = database.prepare("SELECT d.id, d.actor, m.part, m.span_begin, m.span_end, m.risk, d.note"
                                    " FROM review_done d JOIN officer_mark m ON m.event_id = d.id"
                                    " WHERE d.generation_id = ? AND d.stands ORDER BY d.id");
        row.with(generation);
        std::vector<StandingMark> all;
        while (row.next())
            all.push_back({row.id<ReviewEventId>(0), row.text(1),
                           Mark{.inOutput = row.integer(2) == 1,
                                .span = {static_cast<size_t>(row.integer(3)), static_cast<size_t>(row.integer(4))},
                                .risk = row.text(5),
                                .note = row.text(6)}});
        return all;
    });
}

Result<std::optional<OpenAppeal>> openAppeal(const db::Database &database, GenerationId generation)
{
    return attempt([&]() -> std::optional<OpenAppeal> {
        auto row = database.prepare("SELECT d.id, d.at, d.actor, a.party, d.note, c.actor FROM review_done d"
                                    " JOIN appeal a ON a.event_id = d.id JOIN review_event c ON c.id = a.against"
                                    " WHERE d.generation_id = ?1 AND d.stands AND NOT EXISTS"
                                    " (SELECT 1 FROM decision n WHERE n.generation_id = ?1 AND n.id > d.id"
                                    " AND n.purpose = 'appeal' AND n.stands"
                                    " AND n.disposition NOT IN ('unclear', 'second_opinion'))"
                                    " ORDER BY d.id DESC LIMIT 1");
        if (!row.with(generation).next())
            return std::nullopt;
        return OpenAppeal{.id = row.id<ReviewEventId>(0),
                          .at = row.integer(1),
                          .actor = row.text(2),
                          .party = partyNamed(row.text(3)).value_or(Party::Officer),
                          .grounds = row.text(4),
                          .decidedBy = row.text(5)};
    });
}

Result<QStringList> officers(const db::Database &database)
{
    return attempt([&] {
        // From each alias to the next one in the index: there are few of them and many events.
        auto row = database.prepare(
            "WITH RECURSIVE known(actor) AS (SELECT min(actor) FROM review_event UNION ALL"
            " SELECT (SELECT min(e.actor) FROM review_event e WHERE e.actor > known.actor) FROM known"
            " WHERE known.actor IS NOT NULL)"
            " SELECT actor FROM known WHERE actor IS NOT NULL UNION SELECT officer FROM review_holder ORDER BY 1");
        QStringList all;
        while (row.next())
            all += row.text(0);
        return all;
    });
}

Result<std::optional<Holder>> holder(const db::Database &database, GenerationId generation, Moment now)
{
    return attempt([&]() -> std::optional<Holder> {
        auto row = database.prepare("SELECT officer, until FROM review_holder"
                                    " WHERE generation_id = ? AND (until IS NULL OR until > ?)");
        if (!row.with(generation, now).next())
            return std::nullopt;
        return Holder{row.text(0), row.isNull(1) ? std::nullopt : std::optional(Moment(row.integer(1)))};
    });
}

Result<UndoPosition> undoPosition(const db::Database &database, const QString &actor)
{
    return attempt([&] { return UndoPosition{undoTarget(database, actor), redoTarget(database, actor)}; });
}

} // namespace review
