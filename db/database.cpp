#include "db/database.h"

#include "db/error.h"

#include <QFileInfo>

#define SQLITE_HAS_CODEC 1 // sqlite3_key() is declared only then
#include <sqlite3.h>

namespace db {

namespace {

int openFlags(OpenOptions::Mode mode)
{
    switch (mode) {
    case OpenOptions::Mode::ReadOnly: return SQLITE_OPEN_READONLY;
    case OpenOptions::Mode::ReadWrite: return SQLITE_OPEN_READWRITE;
    case OpenOptions::Mode::Create: return SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE;
    }
    return SQLITE_OPEN_READONLY;
}

void check(sqlite3 *connection, int code)
{
    if (code != SQLITE_OK)
        throw Error(code, sqlite3_errmsg(connection));
}

/// The page size of an encrypted file stands nowhere in the clear: it must be said at each opening.
void setKey(sqlite3 *connection, const QByteArray &key)
{
    if (key.isEmpty())
        return;
    check(connection, sqlite3_key(connection, key.constData(), static_cast<int>(key.size())));
    check(connection, sqlite3_exec(connection, "PRAGMA cipher_page_size = 16384", nullptr, nullptr, nullptr));
}

/// With plain SQLite in SQLCipher's place a key is accepted and ignored: refuse before a byte is written.
void requireCipher(const Database &database)
{
    Statement query = database.prepare("PRAGMA cipher_version");
    if (!query.next() || query.text(0).isEmpty())
        throw Error(0, "this build's SQLite cannot encrypt: it is linked to plain SQLite instead of SQLCipher");
}

} // namespace

Database::Database(const QString &path, const OpenOptions &options)
{
    sqlite3 *connection = nullptr;
    const int code =
        sqlite3_open_v2(path.toUtf8().constData(), &connection, openFlags(options.mode) | SQLITE_OPEN_NOMUTEX, nullptr);
    m_connection.reset(connection); // even a failed open hands out a handle to close
    check(connection, code);
    sqlite3_extended_result_codes(connection, 1);
    sqlite3_busy_timeout(connection, options.busyMilliseconds);

    requireCipher(*this);
    if (options.mode == OpenOptions::Mode::Create)
        execute("PRAGMA page_size = 16384");
    setKey(connection, options.key);

    prepare("SELECT count(*) FROM sqlite_schema").next(); // reads page 1: a foreign file or a wrong key shows here
    if (options.mode != OpenOptions::Mode::ReadOnly)
        execute("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;");
    execute("PRAGMA foreign_keys = ON; PRAGMA temp_store = MEMORY; PRAGMA cache_size = -65536;");
}

Database Database::inMemory()
{
    return Database(QStringLiteral(":memory:"), {.mode = OpenOptions::Mode::Create});
}

Statement Database::prepare(QByteArrayView sql) const
{
    return Statement(m_connection.get(), sql);
}

void Database::execute(const QByteArray &script) const
{
    check(m_connection.get(), sqlite3_exec(m_connection.get(), script.constData(), nullptr, nullptr, nullptr));
}

qint64 Database::lastInsertId() const noexcept
{
    return sqlite3_last_insert_rowid(m_connection.get());
}

qint64 Database::changes() const noexcept
{
    return sqlite3_changes64(m_connection.get());
}

void Database::interrupt() const noexcept
{
    sqlite3_interrupt(m_connection.get());
}

void Database::setProgress(std::function<bool()> keepGoing, int opcodes)
{
    if (!keepGoing) {
        sqlite3_progress_handler(m_connection.get(), 0, nullptr, nullptr);
        m_keepGoing.reset();
        return;
    }
    m_keepGoing = std::make_unique<std::function<bool()>>(std::move(keepGoing));
    sqlite3_progress_handler(
        m_connection.get(), opcodes,
        [](void *handler) { return (*static_cast<std::function<bool()> *>(handler))() ? 0 : 1; }, m_keepGoing.get());
}

void Database::backUpTo(const QString &path, const QByteArray &key) const
{
    if (QFileInfo::exists(path))
        throw Error(0, "the backup " + path.toStdString() + " exists already");
    sqlite3 *raw = nullptr;
    const int opened =
        sqlite3_open_v2(path.toUtf8().constData(), &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, nullptr);
    const std::unique_ptr<sqlite3, Close> copy(raw);
    check(raw, opened);
    setKey(raw, key);

    sqlite3_backup *backup = sqlite3_backup_init(raw, "main", m_connection.get(), "main");
    if (!backup)
        throw Error(sqlite3_extended_errcode(raw), sqlite3_errmsg(raw));
    const int stepped = sqlite3_backup_step(backup, -1);
    sqlite3_backup_finish(backup);
    if (stepped != SQLITE_DONE)
        throw Error(stepped, "the backup to " + path.toStdString() + " failed: " + sqlite3_errstr(stepped));
}

QString Database::path() const
{
    return QString::fromUtf8(sqlite3_db_filename(m_connection.get(), "main"));
}

void Database::Close::operator()(sqlite3 *connection) const noexcept
{
    sqlite3_close_v2(connection);
}

} // namespace db
