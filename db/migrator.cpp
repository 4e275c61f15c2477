#include "db/migrator.h"

#include "db/database.h"
#include "db/error.h"
#include "db/transaction.h"

#include <QDir>
#include <QFile>

namespace db {

namespace {

QStringList scriptsIn(const QString &folder)
{
    const QStringList scripts = QDir(folder).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    for (int version = 1; version <= scripts.size(); ++version) {
        const QString &name = scripts.at(version - 1);
        if (QStringView(name).left(4).toInt() != version)
            throw Error(0, "expected migration " + std::to_string(version) + ", found " + name.toStdString());
    }
    return scripts;
}

QByteArray readScript(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(0, "cannot read " + path.toStdString() + ": " + file.errorString().toStdString());
    return file.readAll();
}

void apply(Database &database, const QByteArray &script, int version)
{
    Transaction transaction(database);
    database.execute(script);
    database.execute("PRAGMA user_version = " + QByteArray::number(version));
    if (database.prepare("PRAGMA foreign_key_check").next())
        throw Error(0, "migration " + std::to_string(version) + " leaves rows that point nowhere");
    transaction.commit();
}

/// Keeps the file as the older release left it. One backup a version is enough: an upgrade that
/// failed and is tried again finds its backup there.
void backUp(const Database &database, const QByteArray &key, int version)
{
    const QString path = database.path();
    const QString copy = path + QStringLiteral(".v%1.bak").arg(version);
    if (!path.isEmpty() && !QFile::exists(copy))
        database.backUpTo(copy, key);
}

/// Rebuilding a table drops it for a moment; the pragma is ignored inside a transaction.
class ForeignKeysOff
{
    Q_DISABLE_COPY_MOVE(ForeignKeysOff)

public:
    explicit ForeignKeysOff(const Database &database)
        : m_database(database)
    {
        m_database.execute("PRAGMA foreign_keys = OFF");
    }
    ~ForeignKeysOff()
    {
        try {
            m_database.execute("PRAGMA foreign_keys = ON");
        } catch (const Error &) {
            // The connection is broken; whoever uses it next will be told.
        }
    }

private:
    const Database &m_database;
};

} // namespace

int migrate(Database &database, const QByteArray &key, const QString &folder)
{
    const QStringList scripts = scriptsIn(folder);
    const int newest = static_cast<int>(scripts.size());
    const int current = schemaVersion(database);
    if (current > newest)
        throw Error(0,
                    "the file is at schema " + std::to_string(current) + ", this program knows "
                        + std::to_string(newest));
    if (current == newest)
        return 0;
    if (current > 0)
        backUp(database, key, current);

    const ForeignKeysOff off(database);
    for (int version = current + 1; version <= newest; ++version)
        apply(database, readScript(folder + QLatin1Char('/') + scripts.at(version - 1)), version);
    return newest - current;
}

int schemaVersion(const Database &database)
{
    Statement query = database.prepare("PRAGMA user_version");
    query.next();
    return static_cast<int>(query.integer(0));
}

int newestVersion(const QString &folder)
{
    return static_cast<int>(scriptsIn(folder).size());
}

} // namespace db
