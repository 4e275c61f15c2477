#include "app/registry/registryrows.h"

#include "app/registry/registrystore.h"

namespace registry {

namespace {

constexpr auto selectService =
    "SELECT id, name, description, scope, accesses, started_on, ended_on, regime, regime_reason FROM service ";

Service serviceIn(const db::Statement &row)
{
    return {.id = row.id<ServiceId>(0),
            .name = row.text(1),
            .description = row.text(2),
            .scope = scopeNamed(row.text(3)).value_or(Scope::Public),
            .accesses = accessesNamed(row.text(4)).value_or(Access::App),
            .startedOn = row.date(5),
            .endedOn = row.date(6),
            .regime = row.text(7),
            .regimeReason = row.text(8)};
}

constexpr auto selectItem =
    "SELECT id, service_id, kind, role, name, number, authority, state, submitted_on, granted_on,"
    " valid_until, display_checked_on, display_evidence, upstream_model, upstream_number, notes,"
    " responsible, conditions, model_id, algorithm_id FROM registry_item ";

RegistryItem itemIn(const db::Statement &row)
{
    return {.id = row.id<RegistryItemId>(0),
            .service = idOrNone<ServiceId>(row, 1),
            .kind = row.text(2),
            .role = roleNamed(row.text(3)),
            .name = row.text(4),
            .number = row.text(5),
            .authority = row.text(6),
            .state = stateNamed(row.text(7)).value_or(State::Preparing),
            .submittedOn = row.date(8),
            .grantedOn = row.date(9),
            .validUntil = row.date(10),
            .displayCheckedOn = row.date(11),
            .displayEvidence = row.text(12),
            .upstreamModel = row.text(13),
            .upstreamNumber = row.text(14),
            .notes = row.text(15),
            .responsible = row.text(16),
            .conditions = row.text(17),
            .model = idOrNone<ModelId>(row, 18),
            .algorithm = idOrNone<AlgorithmId>(row, 19)};
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

constexpr auto selectTransition =
    "SELECT id, item_id, from_state, to_state, moved_on, note, actor, recorded_at FROM registry_transition ";

Transition transitionIn(const db::Statement &row)
{
    return {.id = row.id<TransitionId>(0),
            .item = row.id<RegistryItemId>(1),
            .from = stateNamed(row.text(2)),
            .to = stateNamed(row.text(3)).value_or(State::Preparing),
            .on = row.date(4),
            .note = row.text(5),
            .actor = row.text(6),
            .recordedAt = row.integer(7)};
}

} // namespace

Failure notFound(const char *what, qint64 id)
{
    return {Failure::Kind::NotFound, QStringLiteral("there is no %1 %2").arg(QLatin1StringView(what)).arg(id)};
}

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

std::vector<Transition> stepsOf(const db::Database &database, RegistryItemId item)
{
    return all(database, selectTransition, transitionIn, "WHERE item_id = ? ORDER BY id", item);
}

QByteArray saltOf(const db::Database &database, RegistryItemId item)
{
    db::Statement salt = database.prepare("SELECT salt FROM registry_item WHERE id = ?");
    return salt.with(item).next() ? salt.blob(0) : QByteArray();
}

Result<Register> readRegister(const db::Database &database)
{
    return attempt([&] {
        Register read{.services = all(database, selectService, serviceIn, "ORDER BY name"),
                      .items = all(database, selectItem, itemIn, "ORDER BY name, id"),
                      .events = all(database, selectEvent, eventIn, "ORDER BY happened_on, id"),
                      .transitions = all(database, selectTransition, transitionIn, "ORDER BY id")};
        readModels(database, read);
        readSeen(database, read);
        return read;
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

Result<std::vector<Transition>> readTransitions(const db::Database &database, RegistryItemId item)
{
    return attempt([&] { return stepsOf(database, item); });
}

} // namespace registry
