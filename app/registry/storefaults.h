#pragma once

#include "app/base/result.h"
#include "db/database.h"

#include <QDate>

namespace registry {

// What the schema would refuse, said in a way that a form can show.

inline std::optional<Failure> nameFault(const QString &name)
{
    if (name.trimmed().isEmpty())
        return Failure{Failure::Kind::BadInput, QStringLiteral("it has no name")};
    return std::nullopt;
}

inline std::optional<Failure> orderFault(QDate first, QDate second, const QString &why)
{
    if (first.isValid() && second.isValid() && second < first)
        return Failure{Failure::Kind::BadInput, why};
    return std::nullopt;
}

/// Whether a row of \a table other than \a id has that name.
template <typename Id>
bool nameIsTaken(const db::Database &database, QByteArrayView table, const QString &name, Id id)
{
    db::Statement other = database.prepare("SELECT 1 FROM " + table.toByteArray() + " WHERE name = ? AND id <> ?");
    return other.with(name, id).next();
}

} // namespace registry
