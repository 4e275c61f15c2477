#pragma once

#include "app/base/result.h"
#include "app/registry/filings.h"
#include "app/registry/register.h"
#include "db/database.h"

namespace registry {

// One row of a table, or NotFound. These throw db::Error: they are for use inside a transaction of
// RegistryStore; everyone else calls readService(), readItem() and readRegister().

Result<Service> row(const db::Database &database, ServiceId id);
Result<RegistryItem> row(const db::Database &database, RegistryItemId id);
Result<RegistryEvent> row(const db::Database &database, RegistryEventId id);
Result<Model> row(const db::Database &database, ModelId id);
Result<ModelVersion> row(const db::Database &database, ModelVersionId id);
Result<Algorithm> row(const db::Database &database, AlgorithmId id);
Result<FilingDocument> row(const db::Database &database, DocumentId id);

/// The steps of an item, as they were recorded.
std::vector<Transition> stepsOf(const db::Database &database, RegistryItemId item);

/// The salt of an item: it stands before each of its texts that the journal keeps hashed.
QByteArray saltOf(const db::Database &database, RegistryItemId item);

/// Adds what modelrows.cpp reads: models, versions, algorithms, links.
void readModels(const db::Database &database, Register &into);

/// Adds on which days numbers were seen shown.
void readSeen(const db::Database &database, Register &into);

Failure notFound(const char *what, qint64 id);

/// The one row of \a select with that id, as \a read makes it.
template <typename Thing, typename Id>
Result<Thing> one(const db::Database &database, QByteArrayView select, Thing (*read)(const db::Statement &),
                  const char *what, Id id)
{
    db::Statement row = database.prepare(select.toByteArray() + "WHERE id = ?");
    row.bind(1, id);
    if (!row.next())
        return std::unexpected(notFound(what, static_cast<qint64>(id)));
    return read(row);
}

/// Every row of \a select; \a values go into the parameters of \a rest.
template <typename Thing, typename... Values>
std::vector<Thing> all(const db::Database &database, QByteArrayView select, Thing (*read)(const db::Statement &),
                       QByteArrayView rest, const Values &...values)
{
    db::Statement row = database.prepare(select.toByteArray() + rest.toByteArray());
    row.with(values...);
    std::vector<Thing> things;
    while (row.next())
        things.push_back(read(row));
    return things;
}

template <typename Id>
std::optional<Id> idOrNone(const db::Statement &row, int column)
{
    return row.isNull(column) ? std::nullopt : std::optional(row.id<Id>(column));
}

} // namespace registry
