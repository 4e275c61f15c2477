#include "app/detect/packstore.h"

#include "app/detect/findingstore.h"
#include "app/detect/packloader.h"
#include "app/detect/scanlog.h"
#include "app/journal/journal.h"
#include "db/transaction.h"

#include <algorithm>

namespace detect {

namespace {

QString object(RulePackId id)
{
    return QStringLiteral("rule_pack/%1").arg(static_cast<qint64>(id));
}

constexpr const char *allPacks = R"(
    SELECT id, pack, version, sha256, title_zh, title_en, state, loaded_at, seen_at, signer
    FROM rule_pack ORDER BY pack, id DESC)";

RegisteredPack read(const db::Statement &row)
{
    return {
        .id = row.id<RulePackId>(0),
        .pack = row.text(1),
        .version = row.text(2),
        .hash = row.blob(3),
        .title = {row.text(4), row.text(5)},
        .state = static_cast<PackState>(row.integer(6)),
        .loadedAt = row.integer(7),
        .signer = row.text(9),
        .seenAt = row.isNull(8) ? std::nullopt : std::optional<Moment>(row.integer(8)),
    };
}

QString eventOf(PackState state)
{
    switch (state) {
    case PackState::Off: return QStringLiteral("rules.disabled");
    case PackState::Shadow: return QStringLiteral("rules.shadowed");
    case PackState::On: return QStringLiteral("rules.enabled");
    }
    return {};
}

/// What the pack found in shadow counts now. Throws db::Error.
void promoteFindings(const db::Database &database, RulePackId pack)
{
    database.run(R"(
        INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity, score, why)
        SELECT generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity, score, why
        FROM shadow_finding WHERE pack_id = ? AND is_rules_own = 0 ORDER BY id)",
                 pack);
    database.run("DELETE FROM shadow_finding WHERE pack_id = ? AND is_rules_own = 0", pack);
    auto query = database.prepare("SELECT DISTINCT generation_id FROM finding WHERE pack_id = ?");
    query.with(pack);
    while (query.next())
        flagAgain(database, query.id<GenerationId>(0));
}

/// What the pack found counts no more. Throws db::Error.
void demoteFindings(const db::Database &database, RulePackId pack)
{
    database.run(R"(
        INSERT INTO shadow_finding
            (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity, score, why, is_rules_own)
        SELECT generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity, score, why, 0
        FROM finding WHERE pack_id = ? ORDER BY id)",
                 pack);
    std::vector<GenerationId> generations;
    auto query = database.prepare("SELECT DISTINCT generation_id FROM finding WHERE pack_id = ?");
    query.with(pack);
    while (query.next())
        generations.push_back(query.id<GenerationId>(0));
    query.reset();
    database.run("DELETE FROM finding WHERE pack_id = ?", pack);
    for (const GenerationId generation : generations)
        flagAgain(database, generation);
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
    if (const auto id = known(pack)) {
        if (!pack.signedBy.isNull()) // it came without a signature before
            m_database.run("UPDATE rule_pack SET signed_by = ?2, signer = ?3 WHERE id = ?1 AND signed_by IS NULL", *id,
                           pack.signedBy, pack.signer);
        return *id;
    }
    const bool isOn = !holdsGenerations();
    if (isOn)
        m_database.run("UPDATE rule_pack SET state = 0 WHERE pack = ? AND state = 2", pack.id);
    const auto now = m_journal.now();
    m_database.run(R"(
        INSERT INTO rule_pack (pack, version, sha256, title_zh, title_en, state, loaded_at, seen_at, source,
                               signed_by, signer)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))",
                   pack.id, pack.version, pack.hash, pack.title.zh, pack.title.en,
                   isOn ? PackState::On : PackState::Off, now, isOn ? std::optional(now) : std::nullopt, pack.text,
                   pack.signedBy, pack.signer);
    const auto id = RulePackId(m_database.lastInsertId());
    m_journal.append(QStringLiteral("rules.loaded"), object(id),
                     {{QStringLiteral("pack"), pack.id},
                      {QStringLiteral("version"), pack.version},
                      {QStringLiteral("sha256"), QString::fromLatin1(pack.hash.toHex())},
                      {QStringLiteral("rules"), static_cast<qint64>(pack.rules.size())},
                      {QStringLiteral("signer"), pack.signer},
                      {QStringLiteral("enabled"), isOn}});
    return id;
}

bool PackStore::holdsGenerations() const
{
    return m_database.prepare("SELECT 1 FROM generation LIMIT 1").next();
}

std::optional<RulePackId> PackStore::known(const RulePack &pack) const
{
    auto query = m_database.prepare("SELECT id FROM rule_pack WHERE pack = ? AND sha256 = ?");
    query.with(pack.id, pack.hash);
    return query.next() ? std::optional(query.id<RulePackId>(0)) : std::nullopt;
}

Result<void> PackStore::setState(RulePackId id, PackState state)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const std::optional<RegisteredPack> pack = registered(id);
        if (!pack)
            return fail(Failure::Kind::NotFound, object(id));
        if (pack->state == state)
            return {};
        const bool isSeen = pack->seenAt || pack->state == PackState::Shadow || !holdsGenerations();
        if (state == PackState::On && !isSeen)
            return fail(Failure::Kind::Refused, QStringLiteral("nobody has seen what it finds here"), object(id));
        put(*pack, state);
        m_journal.append(eventOf(state), object(id),
                         {{QStringLiteral("pack"), pack->pack}, {QStringLiteral("version"), pack->version}});
        transaction.commit();
        return {};
    });
}

void PackStore::put(const RegisteredPack &pack, PackState state)
{
    if (state != PackState::Off)
        m_database.run("UPDATE rule_pack SET state = 0 WHERE pack = ? AND state = ?", pack.pack, state);
    m_database.run("UPDATE rule_pack SET state = ? WHERE id = ?", state, pack.id);
    if (state == PackState::On)
        m_database.run("UPDATE rule_pack SET seen_at = coalesce(seen_at, ?) WHERE id = ?", m_journal.now(), pack.id);
    // Whatever it was before: what an earlier state found may still be on record.
    if (state == PackState::On)
        promoteFindings(m_database, pack.id);
    if (state == PackState::Shadow)
        demoteFindings(m_database, pack.id);
}

Result<void> PackStore::noteSeen(RulePackId id, const QJsonObject &figures)
{
    return attempt([&]() -> Result<void> {
        db::Transaction transaction(m_database);
        const std::optional<RegisteredPack> pack = registered(id);
        if (!pack)
            return fail(Failure::Kind::NotFound, object(id));
        m_database.run("UPDATE rule_pack SET seen_at = coalesce(seen_at, ?) WHERE id = ?", m_journal.now(), id);
        QJsonObject body = figures;
        body.insert(QStringLiteral("pack"), pack->pack);
        body.insert(QStringLiteral("version"), pack->version);
        m_journal.append(QStringLiteral("rules.backtested"), object(id), body);
        transaction.commit();
        return {};
    });
}

std::optional<RegisteredPack> PackStore::registered(RulePackId id) const
{
    auto query = m_database.prepare(allPacks);
    while (query.next()) {
        if (query.id<RulePackId>(0) == id)
            return read(query);
    }
    return std::nullopt;
}

Result<std::vector<RegisteredPack>> PackStore::packs() const
{
    return registeredPacks(m_database);
}

Result<std::vector<RegisteredPack>> registeredPacks(const db::Database &database)
{
    return attempt([&] {
        auto query = database.prepare(allPacks);
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

Result<RulePack> registeredPack(const db::Database &database, RulePackId id, const Taxonomy &taxonomy)
{
    return attempt([&]() -> Result<RulePack> {
        auto query = database.prepare("SELECT pack, source, state FROM rule_pack WHERE id = ?");
        if (!query.with(id).next())
            return fail(Failure::Kind::NotFound, object(id));
        auto pack = readRulePack(query.blob(1), query.text(0) + QStringLiteral(".toml"), taxonomy, Samples::Trust);
        if (pack)
            pack->inShadow = PackState(query.integer(2)) == PackState::Shadow;
        return pack;
    });
}

Result<std::vector<ActivePack>> activePacks(const db::Database &database, const Taxonomy &taxonomy)
{
    const auto ids = attempt([&] { return packsInForce(database); });
    if (!ids)
        return failed(ids);
    std::vector<ActivePack> active;
    for (const RulePackId id : *ids) {
        auto pack = registeredPack(database, id, taxonomy);
        if (!pack)
            return failed(pack);
        active.push_back({id, std::move(*pack)});
    }
    std::ranges::stable_sort(active, {}, [](const ActivePack &each) { return each.pack.id; });
    return active;
}

} // namespace detect
