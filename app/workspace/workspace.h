#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"
#include "app/workspace/filelock.h"
#include "db/database.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace workspace {

/// PRAGMA application_id of a workspace: "VMLN".
inline constexpr qint32 applicationId = 0x564D4C4E;

struct Options
{
    QByteArray passphrase;      ///< UTF-8; empty: the file is not encrypted
    QString officer = QStringLiteral("officer"); ///< the alias under which events are recorded
    bool readOnly = false;
    Clock clock = systemClock();
};

/// A workspace is one SQLite file (*.vml) that holds all that Vermilion knows. This is the open
/// file: its write connection and the lock that keeps a second writer out.
///
/// Belongs to one thread. Others read through openReader().
class Workspace
{
public:
    /// Makes a new workspace at \a path. BadInput if something is there already.
    static Result<Workspace> create(const QString &path, const Options &options);

    /// Opens the workspace at \a path and brings its schema up to date (a backup is kept beside it).
    /// NotFound, NotAWorkspace, TooNew, Corrupt, WrongKey, InUse: each its own kind.
    static Result<Workspace> open(const QString &path, const Options &options);

    db::Database &database() { return m_database; }
    const db::Database &database() const { return m_database; }
    const QString &path() const { return m_path; }
    const Options &options() const { return m_options; }

    /// A read-only connection of its own, for another thread or a model.
    Result<db::Database> openReader() const;

private:
    Workspace(QString path, Options options, std::optional<FileLock> lock, db::Database database);

    QString m_path;
    Options m_options;
    std::optional<FileLock> m_lock; // declared before the connection: released after it is closed
    db::Database m_database;
};

} // namespace workspace
