#include "app/report/edition/editionstore.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "app/journal/treehead.h"
#include "db/database.h"
#include "db/transaction.h"

#include <algorithm>

namespace report {

namespace {

std::vector<RemovedRecord> recordsOf(const EditionFile &file)
{
    std::vector<RemovedRecord> records;
    for (const Removed &removed : file.removed) {
        if (removed.count > 0)
            records.push_back(
                {removed.number, removed.kind, removed.count, removed.replacement, hashOf(removed.text, file.sha256)});
    }
    return records;
}

EditionId insert(db::Database &database, const journal::Journal &journal, const QString &subject,
                 const EditionFile &file, const users::Unmasking &unmasking)
{
    database.run(
        "INSERT INTO report_edition (subject, edition, format, language, sha256, reason, words, checked_at, actor)"
        " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
        subject, name(file.wish.edition), name(file.wish.format), name(file.language), file.sha256,
        unmasking.reason.isNull() ? QStringLiteral("") : unmasking.reason,
        unmasking.words.isNull() ? QStringLiteral("") : unmasking.words, journal.now(), journal.actor());
    return EditionId(database.lastInsertId());
}

/// Counts and hashes, no text.
void journalEdition(journal::Journal &journal, EditionId id, const QString &subject, const EditionFile &file,
                    const std::vector<RemovedRecord> &records)
{
    Sha256 map;
    int places = 0;
    for (const RemovedRecord &record : records) {
        map.add(record.hash);
        places += record.count;
    }
    journal.append(QStringLiteral("report.edition"), subject,
                   {{QStringLiteral("edition_id"), qint64(id)},
                    {QStringLiteral("edition"), name(file.wish.edition)},
                    {QStringLiteral("format"), name(file.wish.format)},
                    {QStringLiteral("language"), name(file.language)},
                    {QStringLiteral("sha256"), QString::fromLatin1(file.sha256.toHex())},
                    {QStringLiteral("removed"), qint64(records.size())},
                    {QStringLiteral("places"), places},
                    {QStringLiteral("map_sha256"), QString::fromLatin1(map.result().toHex())}});
}

void journalUnmasking(journal::Journal &journal, const QString &subject, const users::Unmasking &unmasking)
{
    QJsonObject body{{QStringLiteral("reason"), unmasking.reason}};
    if (!unmasking.words.isEmpty())
        body.insert(QStringLiteral("words"), unmasking.words);
    journal.append(QStringLiteral("privacy.unmasked"), subject, body);
}

Result<void> check(const QString &subject, const EditionFile &file, const users::Unmasking &unmasking)
{
    if (subject.isEmpty())
        return fail(Failure::Kind::BadInput, QStringLiteral("an edition is of something"));
    if (file.wish.isUnmasked == unmasking.reason.isEmpty())
        return fail(Failure::Kind::BadInput,
                    QStringLiteral("an edition that covers nothing needs a reason, no other does"));
    if (!file.mayLeave())
        return fail(Failure::Kind::Refused, placesOf(file.check));
    return {};
}

EditionRecord readRow(const db::Statement &row)
{
    return {.id = row.id<EditionId>(0),
            .subject = row.text(1),
            .edition = editionNamed(row.text(2)).value_or(Edition::Full),
            .format = formatNamed(row.text(3)).value_or(Format::Pdf),
            .language = languageNamed(row.text(4)).value_or(Language::Chinese),
            .sha256 = row.blob(5),
            .unmasking = {row.text(6), row.text(7)},
            .checkedAt = row.integer(8),
            .actor = row.text(9)};
}

std::vector<RemovedRecord> readRemoved(const db::Database &database, EditionId id)
{
    std::vector<RemovedRecord> records;
    auto rows = database.prepare("SELECT number, kind, count, replacement, hash FROM report_edition_removed"
                                 " WHERE edition = ? ORDER BY number");
    rows.bind(1, id);
    while (rows.next())
        records.push_back({int(rows.integer(0)), removedKindNamed(rows.text(1)).value_or(RemovedKind::Passage),
                           int(rows.integer(2)), rows.text(3), rows.blob(4)});
    return records;
}

} // namespace

QByteArray hashOf(const QString &text, const QByteArray &fileSha256)
{
    return hmacSha256(fileSha256, text.toUtf8());
}

Result<EditionId> recordEdition(db::Database &database, journal::Journal &journal, const QString &subject,
                                const EditionFile &file, const users::Unmasking &unmasking)
{
    if (const Result<void> checked = check(subject, file, unmasking); !checked)
        return failed(checked);
    return attempt([&]() -> Result<EditionId> {
        const std::vector<RemovedRecord> records = recordsOf(file);
        db::Transaction transaction(database);
        const EditionId id = insert(database, journal, subject, file, unmasking);
        for (const RemovedRecord &record : records)
            database.run("INSERT INTO report_edition_removed (edition, number, kind, count, replacement, hash)"
                         " VALUES (?, ?, ?, ?, ?, ?)",
                         id, record.number, name(record.kind), record.count, record.replacement, record.hash);
        if (file.wish.isUnmasked)
            journalUnmasking(journal, subject, unmasking);
        journalEdition(journal, id, subject, file, records);
        if (const auto head = journal::writeHead(database, journal, journal::HeadReason::Export); !head)
            return failed(head);
        transaction.commit();
        return id;
    });
}

Result<std::vector<EditionRecord>> editionsOf(const db::Database &database, const QString &subject)
{
    return attempt([&] {
        std::vector<EditionRecord> editions;
        auto rows =
            database.prepare("SELECT id, subject, edition, format, language, sha256, reason, words, checked_at, actor"
                             " FROM report_edition WHERE subject = ? ORDER BY id DESC");
        rows.bind(1, subject);
        while (rows.next())
            editions.push_back(readRow(rows));
        for (EditionRecord &edition : editions)
            edition.removed = readRemoved(database, edition.id);
        return editions;
    });
}

} // namespace report
