#pragma once

#include <QByteArray>
#include <QString>

namespace db {

class Database;

/// Brings the schema of \a database up to the newest script in \a folder.
///
/// Scripts are named NNNN_what.sql and numbered from 0001 without gaps. Each one runs in its
/// own IMMEDIATE transaction together with the step of PRAGMA user_version, so a crash leaves
/// the file at a whole version. A file that already holds a schema is first copied beside
/// itself as "<name>.v<version>.bak" (\a key encrypts the copy like the file).
/// Throws Error: on a script that fails, on a gap, and on a file that a newer release wrote
/// (never touched).
///
/// Returns the number of scripts that were applied; 0 means up to date.
int migrate(Database &database, const QByteArray &key = {}, const QString &folder = QStringLiteral(":/db/migrations"));

/// PRAGMA user_version: the number of the last script applied to the file.
int schemaVersion(const Database &database);

/// The number of the newest script in \a folder.
int newestVersion(const QString &folder = QStringLiteral(":/db/migrations"));

} // namespace db
