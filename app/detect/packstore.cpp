#include "app/detect/packstore.h"

#include "app/detect/packloader.h"
#include "app/journal/journal.h"
#include "db/transaction.h"

namespace detect {

namespace {

QString object(RulePackId id)
{
    return QStringLiteral("rule_pack/%1").arg(static_cast<qint64>(id));
}

RegisteredPack read(const db::Statement &row)
{
    return {
        .id = row.id<RulePackId>(0),
        .pack = row.text(1),
        .version = row.text(2),
        .hash = row.blob(3),
        .title = {row.text(4), row.text(5)},
        .enabled = row.integer(6) != 0,
        .loadedAt = row.integer(7),
    };
}

} // namespace

PackStore::PackStore(db::Database &database, journal::Journal &journal)
    : m_database(database)
    , m_journal(journal)
{
}

Result<std::vector<RulePackId>> PackStore::registerPacks(const std::vector<RulePack> &packs)
{
    return attempt([&] {
        db::Transaction transaction(m_database);
        std::vector<RulePackId> ids;
        for (const RulePack &pack : packs)
            ids.push_back(registerPack(pack));
        transaction.commit();
        return ids;
    });
}

RulePackId PackStore::registerPack(const RulePack &pack)
{
    if (const auto id = known(pack))
        return *id;
    auto latest = m_database.prepare("SELECT max(enabled) FROM rule_pack WHERE pack = ?");
    latest.bind(1, pack.id);
    const bool enabled = !latest.next() || latest.isNull(0) || latest.integer(0) != 0;
    latest.reset();
    m_database.run("UPDATE rule_pack SET enabled = 0 WHERE pack = ? AND enabled = 1", pack.id);
    m_database.run(R"(
        INSERT INTO rule_pack (pack, version, sha256, title_zh, title_en, enabled, loaded_at, source)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?))",
                   pack.id, pack.version, pack.hash, pack.title.zh, pack.title.en, enabled, m_journal.now(), pack.text);
    const auto id = RulePackId(m_database.lastInsertId());
    m_journal.append(QStringLiteral("rules.loaded"), object(id),
                     {{QStringLiteral("pack"), pack.id},
                      {QStringLiteral("version"), pack.version},
                      {QStringLiteral("sha256"), QString::fromLatin1(pack.hash.toHex())},
                      {QStringLiteral("rules"), static_cast<qint64>(pack.rules.size())},
                      {QStringLiteral("enabled"), enabled}});
    return id;
}

std::optional<RulePackId> PackStore::known(const RulePack &pack) const
{
    auto query = m_database.prepare("SELECT id FROM rule_pack WHERE pack = ? AND sha256 = ?");
    query.with(pack.id, pack.hash);
    return query.next() ? std::optional(query.id<RulePackId>(0)) : std::nullopt;
}

Result<void> PackStore::setEnabled(RulePackId id, bool enabled)
{
    const auto changed = attempt([&]() -> bool {
        db::Transaction transaction(m_database);
        auto query = m_database.prepare("SELECT pack, version, enabled FROM rule_pack WHERE id = ?");
        query.bind(1, id);
        if (!query.next())
            return false;
        const QString pack = query.text(0);
        const QString version = query.text(1);
        const bool isSo = (query.integer(2) != 0) == enabled;
        query.reset();
        if (isSo)
            return true;
        if (enabled)
            m_database.run("UPDATE rule_pack SET enabled = 0 WHERE pack = ? AND enabled = 1", pack);
        m_database.run("UPDATE rule_pack SET enabled = ? WHERE id = ?", enabled, id);
        m_journal.append(enabled ? QStringLiteral("rules.enabled") : QStringLiteral("rules.disabled"), object(id),
                         {{QStringLiteral("pack"), pack}, {QStringLiteral("version"), version}});
        transaction.commit();
        return true;
    });
    if (!changed)
        return failed(changed);
    if (!*changed)
        return fail(Failure::Kind::NotFound, object(id));
    return {};
}

Result<std::vector<RegisteredPack>> PackStore::packs() const
{
    return registeredPacks(m_database);
}

Result<std::vector<RegisteredPack>> registeredPacks(const db::Database &database)
{
    return attempt([&] {
        auto query = database.prepare(R"(
            SELECT id, pack, version, sha256, title_zh, title_en, enabled, loaded_at
            FROM rule_pack ORDER BY pack, id DESC)");
        std::vector<RegisteredPack> found;
        while (query.next())
            found.push_back(read(query));
        return found;
    });
}

Result<std::vector<ActivePack>> PackStore::activePacks(const Taxonomy &taxonomy) const
{
    return detect::activePacks(m_database, taxonomy);
}

Result<std::vector<ActivePack>> activePacks(const db::Database &database, const Taxonomy &taxonomy)
{
    struct Source
    {
        RulePackId id{};
        QString name;
        QByteArray text;
    };
    const auto sources = attempt([&] {
        auto query = database.prepare("SELECT id, pack, source FROM rule_pack WHERE enabled = 1 ORDER BY pack");
        std::vector<Source> found;
        while (query.next())
            found.push_back({query.id<RulePackId>(0), query.text(1) + QStringLiteral(".toml"), query.blob(2)});
        return found;
    });
    if (!sources)
        return failed(sources);
    std::vector<ActivePack> active;
    for (const Source &source : *sources) {
        auto pack = readRulePack(source.text, source.name, taxonomy, Samples::Trust);
        if (!pack)
            return failed(pack);
        active.push_back({source.id, std::move(*pack)});
    }
    return active;
}

} // namespace detect
