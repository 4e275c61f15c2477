#include "app/users/measureevents.h"

#include "db/database.h"

namespace users {

namespace {

MeasureEvent readEvent(const db::Statement &row)
{
    MeasureEvent event{.id = row.id<UserMeasureId>(0),
                       .at = row.integer(1),
                       .actor = row.text(2),
                       .user = row.text(3),
                       .kind = measureKindNamed(row.text(4)).value_or(MeasureKind::None),
                       .from = row.integer(6),
                       .scope = row.text(8),
                       .reason = row.text(9),
                       .authority = row.text(10),
                       .receipt = row.text(11),
                       .evidence = static_cast<int>(row.integer(12))};
    if (!row.isNull(5))
        event.target = row.id<UserMeasureId>(5);
    if (!row.isNull(7))
        event.until = row.integer(7);
    return event;
}

constexpr auto selectEvents =
    "SELECT m.id, m.at, m.actor, m.user_ref, m.kind, m.target, m.from_at, m.until_at, m.scope, m.reason, m.authority,"
    " m.receipt, (SELECT count(*) FROM user_measure_evidence e WHERE e.measure_id = m.id) FROM user_measure m ";

} // namespace

Result<std::vector<MeasureEvent>> measureEvents(const db::Database &database, const QString &user)
{
    return attempt([&] {
        std::vector<MeasureEvent> events;
        db::Statement row = database.prepare(QByteArray(selectEvents) + "WHERE m.user_ref = ? ORDER BY m.id");
        row.with(user);
        while (row.next())
            events.push_back(readEvent(row));
        return events;
    });
}

Result<MeasureEvent> measureEvent(const db::Database &database, UserMeasureId id)
{
    return attempt([&]() -> Result<MeasureEvent> {
        db::Statement row = database.prepare(QByteArray(selectEvents) + "WHERE m.id = ?");
        if (!row.with(id).next())
            return fail(Failure::Kind::NotFound, QStringLiteral("there is no measure %1").arg(reference(id)));
        return readEvent(row);
    });
}

Result<std::vector<incident::EvidenceItem>> measureEvidence(const db::Database &database, UserMeasureId measure)
{
    return incident::frozenEvidence(database, measureEvidenceTable, qint64(measure));
}

} // namespace users
