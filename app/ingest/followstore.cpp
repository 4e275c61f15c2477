#include "app/ingest/followstore.h"

#include "app/journal/journal.h"
#include "db/transaction.h"

namespace ingest {

std::vector<KnownBeginning> knownBeginnings(const db::Database &database, qint64 most)
{
    db::Statement row = database.prepare(R"(
        SELECT id, sha256, bytes, checkpoint_offset, state = 'complete', path FROM source_file s
        WHERE member = '' AND compression = 'none' AND encoding = 'utf-8' AND bytes BETWEEN 1 AND ?
          AND s.replaced_by IS NULL
          AND NOT EXISTS (SELECT 1 FROM source_bytes b WHERE b.source_id = s.id)
        ORDER BY bytes, id)");
    row.bind(1, most);
    std::vector<KnownBeginning> known;
    while (row.next())
        known.push_back({.source = row.id<SourceId>(0),
                         .sha256 = row.blob(1),
                         .bytes = row.integer(2),
                         .checkpoint = row.integer(3),
                         .isComplete = row.integer(4) != 0,
                         .path = row.text(5)});
    return known;
}

void takeUp(const db::Database &database, SourceId source)
{
    database.run("UPDATE source_file SET state = 'running', finished_at = NULL WHERE id = ? AND state = 'complete'",
                 source);
}

void relocate(db::Database &database, journal::Journal &journal, SourceId source, const QString &path)
{
    db::Transaction transaction(database);
    db::Statement row = database.prepare("SELECT sha256, checkpoint_offset FROM source_file WHERE id = ?");
    row.bind(1, source);
    if (!row.next())
        return;
    const QJsonObject body{{QStringLiteral("sha256"), QString::fromLatin1(row.blob(0).toHex())},
                           {QStringLiteral("offset"), row.integer(1)}};
    row.reset();
    database.run("UPDATE source_file SET path = ? WHERE id = ?", path, source);
    journal.append(QStringLiteral("import.relocated"), QStringLiteral("source/%1").arg(qint64(source)), body);
    transaction.commit();
}

} // namespace ingest
