#include "app/workspace/facts.h"

#include "db/database.h"

namespace workspace {

QByteArray fact(const db::Database &database, const QString &name)
{
    db::Statement query = database.prepare("SELECT value FROM workspace_fact WHERE name = ?");
    query.bind(1, name);
    return query.next() ? query.blob(0) : QByteArray();
}

void setFact(db::Database &database, const QString &name, const QByteArray &value)
{
    database.run("INSERT INTO workspace_fact (name, value) VALUES (?, ?)"
                 " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                 name, value);
}

QString textFact(const db::Database &database, const QString &name)
{
    return QString::fromUtf8(fact(database, name));
}

} // namespace workspace
