#include "app/registry/registryrows.h"

#include "app/registry/registrystore.h"
#include "db/database.h"

namespace registry {

namespace {

Failure notFound(const char *what, qint64 id)
{
    return {Failure::Kind::NotFound, QStringLiteral("there is no %1 %2").arg(QLatin1StringView(what)).arg(id)};
}

constexpr auto selectService =
    "SELECT id, name, description, scope, access, started_on, ended_on, regime FROM service ";

Service serviceIn(const db::Statement &row)
{
    return {.id = row.id<ServiceId>(0),
            .name = row.text(1),
            .description = row.text(2),
            .scope = scopeNamed(row.text(3)).value_or(Scope::Public),
            .access = accessNamed(row.text(4)).value_or(Access::App),
            .startedOn = row.date(5),
            .endedOn = row.date(6),
            .regime = row.text(7)};
}

constexpr auto selectItem =
    "SELECT id, service_id, kind, role, name, number, authority, state, submitted_on, granted_on,"
    " valid_until, display_checked_on, display_evidence, upstream_model, upstream_number, notes"
    " FROM registry_item ";

RegistryItem itemIn(const db::Statement &row)
{
    return {.id = row.id<RegistryItemId>(0),
            .service = row.isNull(1) ? std::nullopt : std::optional(row.id<ServiceId>(1)),
            .kind = row.text(2),
            .role = roleNamed(row.text(3)),
            .name = row.text(4),
            .number = row.text(5),
            .authority = row.text(6),
            .state = stateNamed(row.text(7)).value_or(State::Draft),
            .submittedOn = row.date(8),
            .grantedOn = row.date(9),
            .validUntil = row.date(10),
            .displayCheckedOn = row.date(11),
            .displayEvidence = row.text(12),
            .upstreamModel = row.text(13),
            .upstreamNumber = row.text(14),
            .notes = row.text(15)};
}

constexpr auto selectEvent =
    "SELECT id, item_id, kind, happened_on, done_on, note, actor, recorded_at FROM registry_event ";

RegistryEvent eventIn(const db::Statement &row)
{
    return {.id = row.id<RegistryEventId>(0),
            .item = row.id<RegistryItemId>(1),
            .kind = eventKindNamed(row.text(2)).value_or(RegistryEvent::Kind::Note),
            .on = row.date(3),
            .doneOn = row.date(4),
            .note = row.text(5),
            .actor = row.text(6),
            .recordedAt = row.integer(7)};
}

template <typename Thing, typename Id>
Result<Thing> one(const db::Database &database, const char *select, Thing (*read)(const db::Statement &),
                  const char *what, Id id)
{
    db::Statement row = database.prepare(QByteArray(select) + "WHERE id = ?");
    row.bind(1, id);
    if (!row.next())
        return std::unexpected(notFound(what, static_cast<qint64>(id)));
    return read(row);
}

template <typename Thing>
std::vector<Thing> all(const db::Database &database, const char *select, Thing (*read)(const db::Statement &),
                       const char *order)
{
    db::Statement row = database.prepare(QByteArray(select) + order);
    std::vector<Thing> things;
    while (row.next())
        things.push_back(read(row));
    return things;
}

} // namespace

Result<Service> row(const db::Database &database, ServiceId id)
{
    return one(database, selectService, serviceIn, "service", id);
}

Result<RegistryItem> row(const db::Database &database, RegistryItemId id)
{
    return one(database, selectItem, itemIn, "registry item", id);
}

Result<RegistryEvent> row(const db::Database &database, RegistryEventId id)
{
    return one(database, selectEvent, eventIn, "registry event", id);
}

Result<Register> readRegister(const db::Database &database)
{
    return attempt([&] {
        return Register{.services = all(database, selectService, serviceIn, "ORDER BY name"),
                        .items = all(database, selectItem, itemIn, "ORDER BY name, id"),
                        .events = all(database, selectEvent, eventIn, "ORDER BY happened_on, id")};
    });
}

Result<Service> readService(const db::Database &database, ServiceId id)
{
    return attempt([&] { return row(database, id); });
}

Result<RegistryItem> readItem(const db::Database &database, RegistryItemId id)
{
    return attempt([&] { return row(database, id); });
}

} // namespace registry
