#pragma once

#include "app/base/result.h"
#include "app/registry/register.h"

#include <QJsonObject>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace registry {

/// Keeps services, items and their events. Every change is one transaction with its journal entry,
/// which holds each changed field's old and new value (of free text only its SHA-256: the journal
/// can never forget a name). Nothing is removed.
///
/// Borrows the write connection and must not outlive it.
class RegistryStore
{
public:
    RegistryStore(db::Database &database, journal::Journal &journal);

    /// Registers it under a new id (its own id is ignored) and returns that id. BadInput: no name, a
    /// name already taken by another service, or days in the wrong order.
    Result<ServiceId> add(const Service &service);
    Result<RegistryItemId> add(const RegistryItem &item);

    /// Replaces what is stored under its id. Nothing changed: no journal entry. NotFound: no such id.
    Result<void> update(const Service &service);
    Result<void> update(const RegistryItem &item);

    /// Records that something happened to an item; the store sets actor and moment. It changes no
    /// field of the item: a grant is an update and, for the history, an event.
    /// BadInput: no day; NotFound: no such item.
    Result<RegistryEventId> record(const RegistryEvent &event);

    /// Says that the duty which \a event started was met on \a day. Refused: it already was, or
    /// \a day lies before it. NotFound: no such event.
    Result<void> complete(RegistryEventId event, QDate day);

private:
    db::Database &m_database;
    journal::Journal &m_journal;
};

/// Everything in the register: services and items by name, events oldest first.
Result<Register> readRegister(const db::Database &database);

Result<Service> readService(const db::Database &database, ServiceId id);
Result<RegistryItem> readItem(const db::Database &database, RegistryItemId id);

} // namespace registry
