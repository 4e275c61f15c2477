#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QString>

namespace db {
class Database;
}

namespace workspace {

/// Facts about the workspace itself, by name: "id", "name", "pseudonym_key", "unit.name" …
/// Both throw db::Error; setFact() belongs inside the caller's transaction.
QByteArray fact(const db::Database &database, const QString &name);
void setFact(db::Database &database, const QString &name, const QByteArray &value);

/// \a name as text, empty if it is not set.
QString textFact(const db::Database &database, const QString &name);

} // namespace workspace
