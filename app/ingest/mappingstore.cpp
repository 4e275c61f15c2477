#include "app/ingest/mappingstore.h"

#include "app/journal/journal.h"
#include "db/database.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

void record(journal::Journal &journal, const QString &kind, MappingPackId id, const QString &pack,
            const QByteArray &sha256)
{
    journal.append(kind, u"mapping/%1"_s.arg(qint64(id)),
                   {{u"pack"_s, pack}, {u"sha256"_s, QString::fromLatin1(sha256.toHex())}});
}

/// The id under which these very bytes are offered under this name already.
std::optional<MappingPackId> same(const db::Database &database, const MappingPack &pack, const QString &name)
{
    db::Statement row = database.prepare(
        "SELECT id FROM mapping_pack WHERE pack_id = ? AND sha256 = ? AND name = ? AND removed_at IS NULL");
    if (!row.with(pack.id, pack.hash, name).next())
        return {};
    return row.id<MappingPackId>(0);
}

} // namespace

Result<std::vector<SavedMapping>> savedMappings(const db::Database &database)
{
    return attempt([&] {
        db::Statement row = database.prepare("SELECT id, name, content, saved_at, saved_by FROM mapping_pack"
                                             " WHERE removed_at IS NULL ORDER BY name, id");
        std::vector<SavedMapping> saved;
        while (row.next()) {
            Result<MappingPack> pack = readMappingPack(row.text(2).toUtf8(), row.text(1));
            if (pack)
                saved.push_back({row.id<MappingPackId>(0), row.text(1), std::move(*pack), row.integer(3), row.text(4)});
        }
        return saved;
    });
}

MappingStore::MappingStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<MappingPackId> MappingStore::add(const MappingPack &pack, const QString &name)
{
    const QString called = name.trimmed().isEmpty() ? pack.title.zh : name.trimmed();
    return attempt([&] {
        db::Transaction transaction(m_database);
        if (const auto kept = same(m_database, pack, called))
            return *kept;
        m_database.run("UPDATE mapping_pack SET removed_at = ? WHERE pack_id = ? AND removed_at IS NULL",
                       m_journal.now(), pack.id);
        m_database.run("INSERT INTO mapping_pack (pack_id, name, content, sha256, saved_at, saved_by)"
                       " VALUES (?, ?, ?, ?, ?, ?)",
                       pack.id, called, QString::fromUtf8(pack.text), pack.hash, m_journal.now(), m_journal.actor());
        const auto id = MappingPackId(m_database.lastInsertId());
        record(m_journal, u"mapping.saved"_s, id, pack.id, pack.hash);
        transaction.commit();
        return id;
    });
}

Result<void> MappingStore::remove(MappingPackId id)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        db::Statement row =
            m_database.prepare("SELECT pack_id, sha256 FROM mapping_pack WHERE id = ? AND removed_at IS NULL");
        row.bind(1, id);
        if (!row.next())
            return fail(Failure::Kind::NotFound, u"there is no such mapping pack"_s);
        const QString pack = row.text(0);
        const QByteArray sha256 = row.blob(1);
        row.reset();
        m_database.run("UPDATE mapping_pack SET removed_at = ? WHERE id = ?", m_journal.now(), id);
        record(m_journal, u"mapping.removed"_s, id, pack, sha256);
        transaction.commit();
        return {};
    });
}

} // namespace ingest
