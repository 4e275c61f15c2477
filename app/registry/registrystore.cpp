#include "app/registry/registrystore.h"

#include "app/journal/journal.h"
#include "app/registry/registryjournal.h"
#include "app/registry/registryrows.h"
#include "db/database.h"
#include "db/transaction.h"

namespace registry {

namespace {

/// TEXT NOT NULL: a null string is an empty one.
QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

template <typename Value>
QString orNull(const std::optional<Value> &value)
{
    return value ? name(*value) : QString();
}

/// What the schema would refuse, said in a way that a form can show.
template <typename Thing>
std::optional<Failure> faultIn(const Thing &thing)
{
    if (thing.name.trimmed().isEmpty())
        return Failure{Failure::Kind::BadInput, QStringLiteral("it has no name")};
    return std::nullopt;
}

std::optional<Failure> orderFault(QDate first, QDate second, const QString &why)
{
    if (first.isValid() && second.isValid() && second < first)
        return Failure{Failure::Kind::BadInput, why};
    return std::nullopt;
}

std::optional<Failure> fault(const Service &service)
{
    const auto found = faultIn(service);
    return found ? found : orderFault(service.startedOn, service.endedOn, QStringLiteral("it ends before it starts"));
}

std::optional<Failure> fault(const RegistryItem &item)
{
    if (const auto found = faultIn(item))
        return found;
    if (item.kind.isEmpty())
        return Failure{Failure::Kind::BadInput, QStringLiteral("it has no kind")};
    if (const auto found =
            orderFault(item.submittedOn, item.grantedOn, QStringLiteral("granted before it was submitted")))
        return found;
    return orderFault(item.grantedOn, item.validUntil, QStringLiteral("expired before it was granted"));
}

bool nameIsTaken(const db::Database &database, const Service &service)
{
    db::Statement other = database.prepare("SELECT 1 FROM service WHERE name = ? AND id <> ?");
    other.with(service.name, service.id);
    return other.next();
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
        if (nameIsTaken(m_database, Service{.name = service.name}))
            return fail(Failure::Kind::BadInput, QStringLiteral("there is a service of that name"));
        m_database.run(
            "INSERT INTO service (name, description, scope, access, started_on, ended_on, regime, created_at,"
            " updated_at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?8)",
            service.name, orEmpty(service.description), name(service.scope), name(service.access), service.startedOn,
            service.endedOn, orEmpty(service.regime), m_journal.now());
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
        if (nameIsTaken(m_database, service))
            return fail(Failure::Kind::BadInput, QStringLiteral("there is a service of that name"));
        m_database.run(
            "UPDATE service SET name = ?, description = ?, scope = ?, access = ?, started_on = ?, ended_on = ?,"
            " regime = ?, updated_at = ? WHERE id = ?",
            service.name, orEmpty(service.description), name(service.scope), name(service.access), service.startedOn,
            service.endedOn, orEmpty(service.regime), m_journal.now(), service.id);
        m_journal.append(QStringLiteral("service.changed"), objectOf(service.id), changes);
        transaction.commit();
        return {};
    });
}

Result<RegistryItemId> RegistryStore::add(const RegistryItem &item)
{
    if (const auto found = fault(item))
        return std::unexpected(*found);
    return attempt([&]() -> Result<RegistryItemId> {
        db::Transaction transaction(m_database);
        if (item.service) {
            if (const auto service = row(m_database, *item.service); !service)
                return failed(service);
        }
        m_database.run(
            "INSERT INTO registry_item (service_id, kind, role, name, number, authority, state, submitted_on,"
            " granted_on, valid_until, display_checked_on, display_evidence, upstream_model, upstream_number,"
            " notes, created_at, updated_at)"
            " VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?16)",
            item.service, item.kind, orNull(item.role), item.name, orEmpty(item.number), orEmpty(item.authority),
            name(item.state), item.submittedOn, item.grantedOn, item.validUntil, item.displayCheckedOn,
            orEmpty(item.displayEvidence), orEmpty(item.upstreamModel), orEmpty(item.upstreamNumber),
            orEmpty(item.notes), m_journal.now());
        const auto id = static_cast<RegistryItemId>(m_database.lastInsertId());
        m_journal.append(QStringLiteral("registry.added"), objectOf(id), fieldsOf(item));
        transaction.commit();
        return id;
    });
}

Result<void> RegistryStore::update(const RegistryItem &item)
{
    if (const auto found = fault(item))
        return std::unexpected(*found);
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const auto old = row(m_database, item.id);
        if (!old)
            return failed(old);
        const QJsonObject changes = difference(fieldsOf(*old), fieldsOf(item));
        if (changes.isEmpty())
            return {};
        m_database.run(
            "UPDATE registry_item SET service_id = ?, kind = ?, role = ?, name = ?, number = ?, authority = ?,"
            " state = ?, submitted_on = ?, granted_on = ?, valid_until = ?, display_checked_on = ?,"
            " display_evidence = ?, upstream_model = ?, upstream_number = ?, notes = ?, updated_at = ?"
            " WHERE id = ?",
            item.service, item.kind, orNull(item.role), item.name, orEmpty(item.number), orEmpty(item.authority),
            name(item.state), item.submittedOn, item.grantedOn, item.validUntil, item.displayCheckedOn,
            orEmpty(item.displayEvidence), orEmpty(item.upstreamModel), orEmpty(item.upstreamNumber),
            orEmpty(item.notes), m_journal.now(), item.id);
        m_journal.append(QStringLiteral("registry.changed"), objectOf(item.id), changes);
        transaction.commit();
        return {};
    });
}

Result<RegistryEventId> RegistryStore::record(const RegistryEvent &event)
{
    if (!event.on.isValid())
        return fail(Failure::Kind::BadInput, QStringLiteral("the event has no day"));
    if (const auto found = orderFault(event.on, event.doneOn, QStringLiteral("done before it happened")))
        return std::unexpected(*found);
    return attempt([&]() -> Result<RegistryEventId> {
        db::Transaction transaction(m_database);
        if (const auto item = row(m_database, event.item); !item)
            return failed(item);
        m_database.run("INSERT INTO registry_event (item_id, kind, happened_on, done_on, note, actor, recorded_at)"
                       " VALUES (?, ?, ?, ?, ?, ?, ?)",
                       event.item, name(event.kind), event.on, event.doneOn, orEmpty(event.note), m_journal.actor(),
                       m_journal.now());
        const auto id = static_cast<RegistryEventId>(m_database.lastInsertId());
        m_journal.append(QStringLiteral("registry.event"), objectOf(event.item), fieldsOf(event, id));
        transaction.commit();
        return id;
    });
}

Result<void> RegistryStore::complete(RegistryEventId event, QDate day)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        auto open = row(m_database, event);
        if (!open)
            return failed(open);
        if (open->doneOn.isValid() || !day.isValid() || day < open->on)
            return fail(Failure::Kind::Refused, QStringLiteral("it is done already, or the day lies before it"));
        m_database.run("UPDATE registry_event SET done_on = ? WHERE id = ?", day, event);
        open->doneOn = day;
        m_journal.append(QStringLiteral("registry.event_done"), objectOf(open->item), fieldsOf(*open, event));
        transaction.commit();
        return {};
    });
}

} // namespace registry
