// Services and items.
#include "app/registry/registrystore.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "app/registry/registryevents.h"
#include "app/registry/registryjournal.h"
#include "app/registry/registryrows.h"
#include "app/registry/registrysteps.h"
#include "app/registry/storefaults.h"
#include "db/notnull.h"
#include "db/transaction.h"

namespace registry {

namespace {

constexpr int saltBytes = 16;

std::optional<Failure> fault(const Service &service)
{
    const auto found = nameFault(service.name);
    return found ? found : orderFault(service.startedOn, service.endedOn, QStringLiteral("it ends before it starts"));
}

std::unexpected<Failure> nameIsTaken()
{
    return fail(Failure::Kind::BadInput, QStringLiteral("there is a service of that name"));
}

QString roleOrNull(const RegistryItem &item)
{
    return item.role ? name(*item.role) : QString();
}

/// NotFound if something that \a item names is not there.
Result<void> checkLinks(const db::Database &database, const RegistryItem &item)
{
    const auto check = [&](const auto &id) -> Result<void> {
        return id ? row(database, *id).transform([](const auto &) {}) : Result<void>();
    };
    return check(item.service).and_then([&] { return check(item.model); }).and_then([&] {
        return check(item.algorithm);
    });
}

void insert(const db::Database &database, const RegistryItem &item, const Salt &salt, Moment now)
{
    database.run("INSERT INTO registry_item (service_id, kind, role, name, number, authority, state, submitted_on,"
                 " granted_on, valid_until, display_checked_on, display_evidence, upstream_model, upstream_number,"
                 " notes, responsible, conditions, model_id, algorithm_id, salt, created_at, updated_at)"
                 " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17, ?18, ?19, ?20,"
                 " ?21, ?21)",
                 item.service, item.kind, roleOrNull(item), item.name, db::orEmpty(item.number),
                 db::orEmpty(item.authority), name(item.state), item.submittedOn, item.grantedOn, item.validUntil,
                 item.displayCheckedOn, db::orEmpty(item.displayEvidence), db::orEmpty(item.upstreamModel),
                 db::orEmpty(item.upstreamNumber), db::orEmpty(item.notes), db::orEmpty(item.responsible),
                 db::orEmpty(item.conditions), item.model, item.algorithm, salt.bytes, now);
}

} // namespace

RegistryStore::RegistryStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<ServiceId> RegistryStore::add(const Service &service)
{
    if (const auto found = fault(service))
        return std::unexpected(*found);
    return attempt([&]() -> Result<ServiceId> {
        db::Transaction transaction(m_database);
        if (registry::nameIsTaken(m_database, "service", service.name, ServiceId{}))
            return nameIsTaken();
        m_database.run(
            "INSERT INTO service (name, description, scope, accesses, started_on, ended_on, regime, regime_reason,"
            " created_at, updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?9)",
            service.name, db::orEmpty(service.description), name(service.scope), db::orEmpty(name(service.accesses)),
            service.startedOn, service.endedOn, db::orEmpty(service.regime), db::orEmpty(service.regimeReason),
            m_journal.now());
        const auto id = static_cast<ServiceId>(m_database.lastInsertId());
        m_journal.append(QStringLiteral("service.added"), objectOf(id), fieldsOf(service));
        transaction.commit();
        return id;
    });
}

Result<void> RegistryStore::update(const Service &service)
{
    if (const auto found = fault(service))
        return std::unexpected(*found);
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const auto old = row(m_database, service.id);
        if (!old)
            return failed(old);
        const QJsonObject changes = difference(fieldsOf(*old), fieldsOf(service));
        if (changes.isEmpty())
            return {};
        if (registry::nameIsTaken(m_database, "service", service.name, service.id))
            return nameIsTaken();
        m_database.run(
            "UPDATE service SET name = ?, description = ?, scope = ?, accesses = ?, started_on = ?, ended_on = ?,"
            " regime = ?, regime_reason = ?, updated_at = ? WHERE id = ?",
            service.name, db::orEmpty(service.description), name(service.scope), db::orEmpty(name(service.accesses)),
            service.startedOn, service.endedOn, db::orEmpty(service.regime), db::orEmpty(service.regimeReason),
            m_journal.now(), service.id);
        m_journal.append(QStringLiteral("service.changed"), objectOf(service.id), changes);
        transaction.commit();
        return {};
    });
}

Result<RegistryItemId> addItem(db::Database &database, journal::Journal &journal, const RegistryItem &item)
{
    if (const auto found = itemFault(item))
        return std::unexpected(*found);
    if (const Result<void> there = checkLinks(database, item); !there)
        return failed(there);
    const Salt salt{randomBytes(saltBytes)};
    insert(database, item, salt, journal.now());
    const auto id = static_cast<RegistryItemId>(database.lastInsertId());
    journal.append(QStringLiteral("registry.added"), objectOf(id), fieldsOf(item, salt));
    for (Transition step : firstSteps(item, shanghaiDay(journal.now()))) {
        step.item = id;
        insertStep(database, journal, step);
    }
    return id;
}

Result<RegistryItemId> RegistryStore::add(const RegistryItem &item)
{
    return attempt([&] {
        db::Transaction transaction(m_database);
        return addItem(m_database, m_journal, item).transform([&](RegistryItemId id) {
            transaction.commit();
            return id;
        });
    });
}

Result<void> RegistryStore::update(const RegistryItem &item)
{
    return readItem(m_database, item.id).and_then([&](const RegistryItem &before) { return update(before, item); });
}

Result<void> RegistryStore::update(const RegistryItem &before, const RegistryItem &after)
{
    if (const auto found = itemFault(after))
        return std::unexpected(*found);
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const auto old = row(m_database, after.id);
        if (!old)
            return failed(old);
        if (old->state != after.state)
            return fail(Failure::Kind::Refused,
                        QStringLiteral("it is %1: its state is moved, not edited").arg(name(old->state)));
        if (*old != before)
            return fail(Failure::Kind::Refused, QStringLiteral("it was changed meanwhile"), objectOf(after.id));
        if (const Result<void> there = checkLinks(m_database, after); !there)
            return there;
        if (saveItem(m_database, m_journal, *old, after))
            transaction.commit();
        return {};
    });
}

} // namespace registry
