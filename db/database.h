#pragma once

#include "db/statement.h"

#include <QString>

#include <functional>
#include <memory>

struct sqlite3;

namespace db {

/// How a file is opened. A non-empty key encrypts every page (SQLCipher); it is a passphrase in UTF-8.
struct OpenOptions
{
    enum class Mode { ReadOnly, ReadWrite, Create };

    Mode mode = Mode::ReadWrite;
    QByteArray key;
    int busyMilliseconds = 5000;
};

/// One connection to a SQLite file. Move-only; the destructor closes it.
///
/// A connection serves one thread at a time, so each thread opens its own:
/// the file is in WAL mode, where readers never wait for the writer.
class Database
{
public:
    /// Opens \a path with foreign keys on. Throws Error: no such file (unless Create), not a
    /// database, wrong key, no rights, or a build whose SQLite cannot encrypt.
    explicit Database(const QString &path, const OpenOptions &options = {});

    static Database inMemory();

    Statement prepare(QByteArrayView sql) const;

    /// Runs \a script, which may hold many statements and comments.
    void execute(const QByteArray &script) const;

    /// Prepares, binds \a values in order, and runs to the end.
    template <typename... Values>
    void run(QByteArrayView sql, const Values &...values) const
    {
        prepare(sql).run(values...);
    }

    qint64 lastInsertId() const noexcept;
    qint64 changes() const noexcept; ///< rows touched by the last statement

    /// Stops whatever runs on this connection; it throws an Error with isInterrupted(). Any thread may call it.
    void interrupt() const noexcept;

    /// Calls \a keepGoing about every \a opcodes virtual-machine steps; false stops the statement
    /// (isInterrupted()). An empty function removes the handler.
    void setProgress(std::function<bool()> keepGoing, int opcodes = 10'000);

    /// Writes a consistent copy to \a path (same key), replacing nothing: throws if the file exists.
    void backUpTo(const QString &path, const QByteArray &key = {}) const;

    QString path() const;

private:
    struct Close
    {
        void operator()(sqlite3 *connection) const noexcept;
    };
    std::unique_ptr<sqlite3, Close> m_connection;
    std::unique_ptr<std::function<bool()>> m_keepGoing; // its address is known to SQLite
};

} // namespace db
