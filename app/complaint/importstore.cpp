#include "app/complaint/importstore.h"

#include "app/base/hash.h"
#include "app/incident/casefilestore.h"
#include "app/journal/journal.h"
#include "db/database.h"
#include "db/notnull.h"
#include "db/transaction.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace complaint {

namespace {

constexpr qint64 largestFile = 64LL << 20;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    if (file.size() > largestFile)
        return fail(Failure::Kind::BadInput, QStringLiteral("more than 64 MiB"), path);
    return file.readAll();
}

/// Writes one file's lines; each as its own event, all in the caller's transaction.
class FileImport
{
public:
    FileImport(db::Database &database, journal::Journal &journal, qint64 id)
        : m_database(database)
        , m_store(database, journal)
        , m_id(id)
    {
    }

    Result<void> add(const ImportLine &line)
    {
        db::Statement known = m_database.prepare("SELECT import_line = ? FROM complaint WHERE import_key = ?");
        if (known.with(line.content, line.key).next()) {
            if (known.integer(0) != 0)
                ++summary.known;
            else
                quarantine({line.line, LineFault::Differs, line.complaint.ticket, line.raw});
            return {};
        }
        for (const QString &reference : line.links) {
            if (!isThere(reference)) {
                quarantine({line.line, LineFault::BadLink, reference, line.raw});
                return {};
            }
        }
        const auto id = m_store.insert(line.complaint, ImportOrigin{m_id, line.key, line.content});
        if (!id)
            return failed(id);
        ++summary.added;
        for (const QString &reference : line.links)
            m_store.linkInTransaction(*id, reference);
        return {};
    }

    void quarantine(const BadLine &bad)
    {
        const QByteArray key = Sha256::of((name(bad.fault) + u'\n' + bad.raw).toUtf8());
        m_database.run("INSERT OR IGNORE INTO complaint_quarantine (import_id, line, reason, detail, raw, raw_key)"
                       " VALUES (?, ?, ?, ?, ?, ?)",
                       m_id, bad.line, name(bad.fault), db::orEmpty(bad.detail), db::orEmpty(bad.raw), key);
        summary.quarantined += m_database.changes() > 0 ? 1 : 0;
        summary.bad.push_back(bad);
    }

    ImportSummary summary;

private:
    bool isThere(const QString &reference) const
    {
        const auto generation = generationReferred(reference);
        return generation ? linkedGeneration(m_database, *generation).isThere
                          : incident::findIncident(m_database, reference).has_value();
    }

    db::Database &m_database;
    ComplaintStore m_store;
    qint64 m_id;
};

bool wasImported(const db::Database &database, const QByteArray &sha256)
{
    db::Statement row = database.prepare("SELECT 1 FROM complaint_import WHERE sha256 = ?");
    return row.with(sha256).next();
}

/// The row that the complaints point at; its counts are known only at the end of the same transaction.
qint64 begin(const db::Database &database, const journal::Journal &journal, const QString &name,
             const QByteArray &sha256)
{
    database.run("INSERT INTO complaint_import (at, actor, name, sha256, added, known, quarantined)"
                 " VALUES (?, ?, ?, ?, 0, 0, 0)",
                 journal.now(), journal.actor(), name, sha256);
    return database.lastInsertId();
}

Result<ImportSummary> writeLines(db::Database &database, journal::Journal &journal, qint64 id, const ImportFile &file)
{
    FileImport import(database, journal, id);
    for (const BadLine &bad : file.bad)
        import.quarantine(bad);
    for (const ImportLine &line : file.lines) {
        if (const Result<void> added = import.add(line); !added)
            return failed(added);
    }
    std::ranges::stable_sort(import.summary.bad, {}, &BadLine::line);
    return std::move(import.summary);
}

void finish(const db::Database &database, journal::Journal &journal, qint64 id, const QByteArray &sha256,
            const ImportSummary &done)
{
    database.run("UPDATE complaint_import SET added = ?, known = ?, quarantined = ? WHERE id = ?", done.added,
                 done.known, done.quarantined, id);
    journal.append(QStringLiteral("complaint.imported"), QStringLiteral("complaint_import/%1").arg(id),
                   {{QStringLiteral("sha256"), QString::fromLatin1(sha256.toHex())},
                    {QStringLiteral("added"), done.added},
                    {QStringLiteral("known"), done.known},
                    {QStringLiteral("quarantined"), done.quarantined}});
}

} // namespace

Result<ImportSummary> importComplaints(db::Database &database, journal::Journal &journal, const QString &path,
                                       const ImportContext &context)
{
    const Result<QByteArray> bytes = contentOf(path);
    if (!bytes)
        return failed(bytes);
    Result<ImportFile> file = readImportFile(*bytes, context);
    if (!file)
        return fail(file.error().kind, file.error().detail, path);
    const QByteArray sha256 = Sha256::of(*bytes);
    return attempt([&]() -> Result<ImportSummary> {
        db::Transaction transaction(database);
        if (wasImported(database, sha256))
            return ImportSummary{.known = std::ssize(file->lines), .isRepeated = true, .bad = std::move(file->bad)};
        const qint64 id = begin(database, journal, QFileInfo(path).fileName(), sha256);
        Result<ImportSummary> done = writeLines(database, journal, id, *file);
        if (!done)
            return done;
        finish(database, journal, id, sha256, *done);
        transaction.commit();
        return done;
    });
}

Result<std::vector<QuarantinedLine>> quarantinedLines(const db::Database &database)
{
    return attempt([&] {
        std::vector<QuarantinedLine> lines;
        db::Statement row =
            database.prepare("SELECT q.id, i.name, q.line, q.reason, q.detail, q.raw"
                             " FROM complaint_quarantine q JOIN complaint_import i ON i.id = q.import_id"
                             " ORDER BY i.id DESC, q.line, q.id");
        while (row.next()) {
            lines.push_back({row.integer(0),
                             row.text(1),
                             {static_cast<int>(row.integer(2)), lineFaultNamed(row.text(3)).value_or(LineFault::Cells),
                              row.text(4), row.text(5)}});
        }
        return lines;
    });
}

} // namespace complaint
