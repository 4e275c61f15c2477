#include "app/detect/draftstore.h"

#include "app/base/hash.h"
#include "app/detect/packstore.h"
#include "app/journal/journal.h"
#include "db/notnull.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace detect {

namespace {

QString object(PackDraftId id)
{
    return u"draft/%1"_s.arg(static_cast<qint64>(id));
}

QJsonObject body(const QString &pack, const QByteArray &sha256)
{
    return {{u"pack"_s, pack}, {u"sha256"_s, QString::fromLatin1(sha256.toHex())}};
}

// Null would be NULL.
Result<QByteArray> blob(const db::Database &database, QByteArrayView sql, qint64 id)
{
    return attempt([&]() -> Result<QByteArray> {
        db::Statement query = database.prepare(sql);
        if (!query.with(id).next())
            return fail(Failure::Kind::NotFound, u"there is no row %1"_s.arg(id));
        return query.blob(0);
    });
}

} // namespace

Result<std::vector<PackDraft>> packDrafts(const db::Database &database)
{
    return attempt([&] {
        db::Statement row = database.prepare(R"(
            SELECT draft.id, draft.pack, draft.based_on, coalesce(rule_pack.version, ''), draft.changed_at
            FROM pack_draft AS draft LEFT JOIN rule_pack ON rule_pack.id = draft.based_on
            ORDER BY draft.changed_at DESC, draft.id DESC)");
        std::vector<PackDraft> drafts;
        while (row.next())
            drafts.push_back({.id = row.id<PackDraftId>(0),
                              .pack = row.text(1),
                              .basedOn = row.isNull(2) ? std::nullopt : std::optional(row.id<RulePackId>(2)),
                              .basedOnVersion = row.text(3),
                              .changedAt = row.integer(4)});
        return drafts;
    });
}

Result<QByteArray> draftText(const db::Database &database, PackDraftId id)
{
    return blob(database, "SELECT text FROM pack_draft WHERE id = ?", static_cast<qint64>(id));
}

Result<QByteArray> versionText(const db::Database &database, RulePackId id)
{
    return blob(database, "SELECT source FROM rule_pack WHERE id = ?", static_cast<qint64>(id));
}

DraftStore::DraftStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<PackDraftId> DraftStore::begin(const QString &pack, const QByteArray &text, std::optional<RulePackId> basedOn)
{
    return attempt([&] {
        db::Transaction transaction(m_database);
        m_database.run("INSERT INTO pack_draft (pack, based_on, text, changed_at) VALUES (?, ?, ?, ?)",
                       db::orEmpty(pack), basedOn, db::orEmpty(text), m_journal.now());
        const auto id = PackDraftId(m_database.lastInsertId());
        m_journal.append(u"rules.draft_begun"_s, object(id), body(pack, Sha256::of(text)));
        transaction.commit();
        return id;
    });
}

Result<void> DraftStore::save(PackDraftId id, const QString &pack, const QByteArray &text)
{
    return attempt([&]() -> Result<void> {
        m_database.run("UPDATE pack_draft SET pack = ?, text = ?, changed_at = ? WHERE id = ?", db::orEmpty(pack),
                       db::orEmpty(text), m_journal.now(), id);
        if (m_database.changes() == 0)
            return fail(Failure::Kind::NotFound, object(id));
        return {};
    });
}

Result<void> DraftStore::discard(PackDraftId id)
{
    return attempt([&]() -> Result<void> {
        db::Statement row = m_database.prepare("SELECT pack, text FROM pack_draft WHERE id = ?");
        if (!row.with(id).next())
            return fail(Failure::Kind::NotFound, object(id));
        const QString pack = row.text(0);
        const QByteArray sha256 = Sha256::of(row.blob(1));
        row.reset();
        remove(id, u"rules.draft_discarded"_s, pack, sha256);
        return {};
    });
}

Result<RulePackId> DraftStore::registerAs(PackDraftId id, const RulePack &pack)
{
    if (const Result<QByteArray> draft = draftText(m_database, id); !draft)
        return failed(draft);
    const auto ids = PackStore(m_database, m_journal).registerPacks({pack});
    if (!ids)
        return failed(ids);
    return attempt([&] {
        remove(id, u"rules.draft_registered"_s, pack.id, pack.hash);
        return ids->front();
    });
}

void DraftStore::remove(PackDraftId id, const QString &kind, const QString &pack, const QByteArray &sha256)
{
    db::Transaction transaction(m_database);
    m_database.run("DELETE FROM pack_draft WHERE id = ?", id);
    m_journal.append(kind, object(id), body(pack, sha256));
    transaction.commit();
}

} // namespace detect
