#include "app/workspace/workspace.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "app/search/indexstore.h"
#include "app/workspace/facts.h"
#include "db/migrator.h"
#include "db/transaction.h"

#include <QFile>
#include <QFileInfo>
#include <QUuid>

namespace workspace {

namespace {

constexpr qint64 smallFile = 64 << 20; ///< up to here the whole file is checked at opening (bytes)

enum class Header { Missing, Sqlite, Other };

/// Looks at the first bytes before SQLite does: afterwards a foreign file and a wrong key look the same.
Header headerOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return Header::Missing;
    const QByteArray start = file.read(16);
    return start == QByteArray("SQLite format 3\0", 16) ? Header::Sqlite : Header::Other;
}

/// An encrypted file is whole pages of noise; a text, an empty file or a picture is not.
bool mayBeEncrypted(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly) || file.size() == 0 || file.size() % 4096 != 0)
        return false;
    const QByteArray start = file.read(4096);
    int seen[256] = {};
    for (const char byte : start)
        ++seen[static_cast<unsigned char>(byte)];
    return std::ranges::max(seen) < 64; // noise has each byte about 16 times in 4,096
}

qint64 pragma(const db::Database &database, QByteArrayView sql)
{
    db::Statement query = database.prepare(sql);
    return query.next() ? query.integer(0) : 0;
}

/// Cut short by a full disk or a broken copy: the header promises more pages than there are.
bool isTruncated(const db::Database &database, const QString &path)
{
    if (QFileInfo(path + QStringLiteral("-wal")).size() > 0)
        return false; // the missing pages may stand in the log
    return QFileInfo(path).size() < pragma(database, "PRAGMA page_count") * pragma(database, "PRAGMA page_size");
}

Result<void> checkIsOurs(const db::Database &database, const QString &path)
{
    if (pragma(database, "PRAGMA application_id") != applicationId)
        return fail(Failure::Kind::NotAWorkspace, QStringLiteral("a SQLite file of another program"), path);
    const int version = db::schemaVersion(database);
    if (version > db::newestVersion())
        return fail(Failure::Kind::TooNew,
                    QStringLiteral("schema %1, this program knows up to %2").arg(version).arg(db::newestVersion()),
                    path);
    if (isTruncated(database, path))
        return fail(Failure::Kind::Corrupt, QStringLiteral("the file is shorter than its header says"), path);
    if (QFileInfo(path).size() <= smallFile) {
        db::Statement query = database.prepare("PRAGMA quick_check(1)");
        if (query.next() && query.text(0) != QStringLiteral("ok"))
            return fail(Failure::Kind::Corrupt, query.text(0), path);
    }
    return {};
}

Failure openingFailure(const db::Error &error, const QString &path, bool hasKey)
{
    Failure failure = toFailure(error);
    failure.where = path;
    if (!error.isNotADatabase())
        return failure;
    const bool encrypted = hasKey || mayBeEncrypted(path);
    failure.kind = headerOf(path) == Header::Sqlite ? (hasKey ? Failure::Kind::WrongKey : Failure::Kind::Corrupt)
        : encrypted                                 ? Failure::Kind::WrongKey
                                                    : Failure::Kind::NotAWorkspace;
    return failure;
}

/// The promise of encryption is checked on the file itself, not taken from the library.
void requireEncrypted(const QString &path)
{
    if (headerOf(path) == Header::Sqlite)
        throw db::Error(0, "a passphrase was given, but the file is plain text: not used");
}

void fillNew(db::Database &database, const QString &name, const Options &options)
{
    database.execute("PRAGMA application_id = " + QByteArray::number(applicationId));
    db::migrate(database, options.passphrase);
    db::Transaction transaction(database);
    journal::Journal journal(database, options.officer, options.clock);
    const QByteArray id = QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
    setFact(database, QStringLiteral("id"), id);
    setFact(database, QStringLiteral("name"), name.toUtf8());
    setFact(database, QStringLiteral("pseudonym_key"), randomBytes(32));
    journal.append(QStringLiteral("workspace.created"), QStringLiteral("workspace"),
                   {{QStringLiteral("id"), QString::fromLatin1(id)},
                    {QStringLiteral("program"), QStringLiteral(VERMILION_VERSION)},
                    {QStringLiteral("encrypted"), !options.passphrase.isEmpty()}});
    transaction.commit();
}

/// A step of the schema may have taken the search index away: it is made again from the stored texts, at
/// some 50 MB of them a second, before anybody searches. An import would see to it too.
void bringUpToDate(db::Database &database, const QByteArray &passphrase)
{
    if (db::migrate(database, passphrase) == 0)
        return;
    db::Transaction transaction(database);
    search::IndexWriter(database).catchUp(search::Group::leastRows);
    transaction.commit();
}

db::OpenOptions connectionOptions(const Options &options, db::OpenOptions::Mode mode)
{
    return {.mode = mode, .key = options.passphrase};
}

} // namespace

Workspace::Workspace(QString path, Options options, std::optional<FileLock> lock, db::Database database)
    : m_path(std::move(path))
    , m_options(std::move(options))
    , m_lock(std::move(lock))
    , m_database(std::move(database))
{
}

Result<Workspace> Workspace::create(const QString &path, const Options &options)
{
    if (QFileInfo::exists(path))
        return fail(Failure::Kind::BadInput, QStringLiteral("the file exists already"), path);
    if (!QFileInfo(QFileInfo(path).absolutePath()).isWritable())
        return fail(Failure::Kind::BadInput, QStringLiteral("the folder does not exist or cannot be written to"), path);
    // Under another name until it is whole: a crash leaves no half workspace behind.
    const QString partial = path + QStringLiteral(".partial");
    const Result<void> made = attempt([&] {
        QFile::remove(partial);
        {
            db::Database database(partial, connectionOptions(options, db::OpenOptions::Mode::Create));
            fillNew(database, QFileInfo(path).completeBaseName(), options);
        }
        if (!options.passphrase.isEmpty())
            requireEncrypted(partial);
        if (!QFile::rename(partial, path))
            throw db::Error(0, "cannot rename " + partial.toStdString());
    });
    if (!made) {
        QFile::remove(partial);
        return failed(made);
    }
    return open(path, options);
}

Result<Workspace> Workspace::open(const QString &path, const Options &options)
{
    if (headerOf(path) == Header::Missing)
        return fail(Failure::Kind::NotFound, QStringLiteral("there is no such file, or it cannot be read"), path);
    std::optional<FileLock> lock;
    if (!options.readOnly) {
        Result<FileLock> taken = FileLock::take(path);
        if (!taken)
            return failed(taken);
        lock = std::move(*taken);
    }
    try {
        const auto mode = options.readOnly ? db::OpenOptions::Mode::ReadOnly : db::OpenOptions::Mode::ReadWrite;
        db::Database database(path, connectionOptions(options, mode));
        if (const Result<void> ours = checkIsOurs(database, path); !ours)
            return failed(ours);
        if (!options.passphrase.isEmpty())
            requireEncrypted(path);
        if (!options.readOnly)
            bringUpToDate(database, options.passphrase);
        else if (db::schemaVersion(database) != db::newestVersion())
            return fail(Failure::Kind::Refused,
                        QStringLiteral("an older release's file: open it for writing once to upgrade it"), path);
        return Workspace(path, options, std::move(lock), std::move(database));
    } catch (const db::Error &error) {
        return std::unexpected(openingFailure(error, path, !options.passphrase.isEmpty()));
    }
}

Result<db::Database> Workspace::openReader() const
{
    return attempt([&] { return db::Database(m_path, connectionOptions(m_options, db::OpenOptions::Mode::ReadOnly)); });
}

} // namespace workspace
