#include "app/search/savedqueries.h"

#include "app/base/hash.h"
#include "app/journal/journal.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace search {

namespace {

void record(journal::Journal &journal, const QString &kind, SavedQueryId id, const QString &name, const QString &query)
{
    journal.append(kind, u"query/%1"_s.arg(qint64(id)),
                   {{u"name"_s, name}, {u"sha256"_s, QString::fromLatin1(Sha256::of(query.toUtf8()).toHex())}});
}

} // namespace

Result<std::vector<SavedQuery>> savedQueries(const db::Database &database)
{
    return attempt([&] {
        db::Statement row = database.prepare("SELECT id, name, query, saved_at, saved_by FROM saved_query"
                                             " WHERE removed_at IS NULL ORDER BY name");
        std::vector<SavedQuery> queries;
        while (row.next())
            queries.push_back({row.id<SavedQueryId>(0), row.text(1), row.text(2), row.integer(3), row.text(4)});
        return queries;
    });
}

SavedQueryStore::SavedQueryStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<SavedQueryId> SavedQueryStore::save(const QString &name, const QString &query)
{
    const QString trimmed = name.trimmed();
    if (trimmed.isEmpty())
        return fail(Failure::Kind::BadInput, u"a saved query needs a name"_s);
    return attempt([&] {
        db::Transaction transaction(m_database);
        m_database.run("UPDATE saved_query SET removed_at = ? WHERE name = ? AND removed_at IS NULL", m_journal.now(),
                       trimmed);
        m_database.run("INSERT INTO saved_query (name, query, saved_at, saved_by) VALUES (?, ?, ?, ?)", trimmed,
                       query.isNull() ? u""_s : query, m_journal.now(), m_journal.actor());
        const auto id = SavedQueryId(m_database.lastInsertId());
        record(m_journal, u"query.saved"_s, id, trimmed, query);
        transaction.commit();
        return id;
    });
}

Result<void> SavedQueryStore::remove(SavedQueryId id)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        db::Statement row =
            m_database.prepare("SELECT name, query FROM saved_query WHERE id = ? AND removed_at IS NULL");
        row.bind(1, id);
        if (!row.next())
            return fail(Failure::Kind::NotFound, u"there is no such saved query"_s);
        const QString name = row.text(0);
        const QString query = row.text(1);
        row.reset();
        m_database.run("UPDATE saved_query SET removed_at = ? WHERE id = ?", m_journal.now(), id);
        record(m_journal, u"query.removed"_s, id, name, query);
        transaction.commit();
        return {};
    });
}

} // namespace search
