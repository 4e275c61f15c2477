#include "app/detect/findingstore.h"

#include "db/database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <stdexcept>

namespace detect {

namespace {

Finding read(const db::Statement &row)
{
    return {
        .id = row.id<FindingId>(0),
        .part = static_cast<Part>(row.integer(1)),
        .span = {static_cast<size_t>(row.integer(2)), static_cast<size_t>(row.integer(3))},
        .rule = row.text(4),
        .packId = row.id<RulePackId>(5),
        .pack = row.text(6),
        .packVersion = row.text(7),
        .risk = row.text(8),
        .severity = static_cast<int>(row.integer(9)),
        .score = row.real(10),
        .why = std::string(row.utf8(11)),
    };
}

std::vector<RuleCount> countsOf(db::Statement query)
{
    std::vector<RuleCount> counts;
    while (query.next())
        counts.push_back({query.id<RulePackId>(0), query.text(1), query.integer(2), query.integer(3)});
    return counts;
}

/// The packs as a JSON array, for json_each().
QString jsonOf(std::span<const RulePackId> packs)
{
    QJsonArray ids;
    for (const RulePackId pack : packs)
        ids.append(static_cast<qint64>(pack));
    return QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact));
}

} // namespace

FindingStore::FindingStore(const db::Database &database)
    : m_database(database)
{
}

Result<std::vector<Finding>> FindingStore::findings(GenerationId generation) const
{
    return attempt([&] {
        auto query = m_database.prepare(R"(
            SELECT f.id, f.part, f.span_begin, f.span_end, f.rule_id, f.pack_id, p.pack, p.version, f.risk, f.severity,
                   f.score, f.why
            FROM finding f JOIN rule_pack p ON p.id = f.pack_id
            WHERE f.generation_id = ?
            ORDER BY f.part, f.span_begin, f.span_end, f.id)");
        query.bind(1, generation);
        std::vector<Finding> found;
        while (query.next())
            found.push_back(read(query));
        return found;
    });
}

Result<std::optional<Flag>> FindingStore::flag(GenerationId generation) const
{
    return attempt([&]() -> std::optional<Flag> {
        auto query =
            m_database.prepare("SELECT risk, severity, score, findings, estimates FROM flag WHERE generation_id = ?");
        query.bind(1, generation);
        if (!query.next())
            return std::nullopt;
        return Flag{query.text(0), static_cast<int>(query.integer(1)), query.real(2),
                    static_cast<int>(query.integer(3)), static_cast<int>(query.integer(4))};
    });
}

Result<std::vector<RuleCount>> FindingStore::findingsPerRule() const
{
    return attempt([&] {
        return countsOf(m_database.prepare(R"(
            SELECT pack_id, rule_id, count(*) AS findings, count(DISTINCT generation_id)
            FROM finding GROUP BY pack_id, rule_id
            ORDER BY findings DESC, pack_id, rule_id)"));
    });
}

Result<std::vector<RuleCount>> FindingStore::shadowFindingsPerRule() const
{
    return attempt([&] {
        return countsOf(m_database.prepare(R"(
            SELECT pack_id, rule_id, count(*) AS findings, count(DISTINCT generation_id)
            FROM shadow_finding GROUP BY pack_id, rule_id
            ORDER BY findings DESC, pack_id, rule_id)"));
    });
}

Result<ShadowTally> FindingStore::shadowTally(RulePackId pack) const
{
    return attempt([&] {
        auto query = m_database.prepare(R"(
            SELECT coalesce(sum(s.findings), 0), count(*), count(*) FILTER (WHERE f.generation_id IS NULL),
                   count(*) FILTER (WHERE r.is_problem),
                   count(*) FILTER (WHERE r.is_problem IS NOT NULL)
            FROM (SELECT generation_id, count(*) AS findings FROM shadow_finding WHERE pack_id = ?
                  GROUP BY generation_id) s
            LEFT JOIN flag f ON f.generation_id = s.generation_id
            LEFT JOIN review_state r ON r.generation_id = s.generation_id)");
        query.with(pack).next();
        return ShadowTally{.findings = query.integer(0),
                           .generations = query.integer(1),
                           .newlyFlagged = query.integer(2),
                           .confirmed = query.integer(3),
                           .decided = query.integer(4)};
    });
}

FindingWriter::FindingWriter(const db::Database &database, std::shared_ptr<const Matcher> matcher,
                             std::vector<RulePackId> packIds)
    : m_database(database)
    , m_matcher(std::move(matcher))
    , m_packIds(std::move(packIds))
    , m_acrossHalves(m_matcher->rulesAcrossHalves())
    , m_insertFinding(database.prepare(R"(
        INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity, score,
                             why)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"))
    , m_insertShadow(database.prepare(R"(
        INSERT INTO shadow_finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,
                                    score, why, is_rules_own)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?))"))
    , m_insertFlag(
          database.prepare("INSERT INTO flag (generation_id, risk, severity, score, findings) VALUES (?, ?, ?, ?, ?)"))
    , m_withdraw(database.prepare("DELETE FROM finding WHERE generation_id = ?1"
                                  " AND pack_id NOT IN (SELECT value FROM json_each(?2))"))
    , m_withdrawShadow(database.prepare("DELETE FROM shadow_finding WHERE generation_id = ?1"
                                        " AND pack_id NOT IN (SELECT value FROM json_each(?2))"))
{
    if (m_packIds.size() != m_matcher->packs().size())
        throw std::invalid_argument("every pack of the matcher needs its row in rule_pack");
}

void FindingWriter::insertFindings(GenerationId generation, std::span<const Match> matches)
{
    for (const Match &match : matches)
        insertFinding(generation, match);
}

void FindingWriter::insert(GenerationId generation, std::span<const Match> matches)
{
    insertFindings(generation, matches);
    if (const auto flag = flagFor(matches, *m_matcher))
        m_insertFlag.run(generation, flag->risk, flag->severity, flag->score, flag->findings);
}

void FindingWriter::insertFinding(GenerationId generation, const Match &match)
{
    const Rule &rule = m_matcher->rule(match.rule);
    const auto why = match.why.empty() ? std::nullopt : std::optional(std::string_view(match.why));
    const RulePackId pack = m_packIds[m_matcher->packOf(match.rule)];
    if (m_matcher->isInShadow(match.rule))
        m_insertShadow.run(generation, match.part, match.span.begin, match.span.end, rule.id, pack, rule.risk,
                           rule.severity, match.score, why, rule.inShadow);
    else
        m_insertFinding.run(generation, match.part, match.span.begin, match.span.end, rule.id, pack, rule.risk,
                            rule.severity, match.score, why);
}

void FindingWriter::update(GenerationId generation, std::span<const RulePackId> kept, std::span<const Match> matches)
{
    const QString ids = jsonOf(kept);
    m_withdraw.run(generation, ids);
    m_withdrawShadow.run(generation, ids);
    insertFindings(generation, matches);
    flagAgain(m_database, generation);
}

void FindingWriter::move(GenerationId from, GenerationId into)
{
    m_database.run("UPDATE finding SET generation_id = ?2 WHERE generation_id = ?1", from, into);
    m_database.run("UPDATE shadow_finding SET generation_id = ?2 WHERE generation_id = ?1", from, into);
    flagAgain(m_database, from);
    flagAgain(m_database, into);
}

void FindingWriter::copy(GenerationId from, GenerationId into, Part part)
{
    m_database.run(R"(
        INSERT INTO finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity, score,
                             why)
        SELECT ?2, part, span_begin, span_end, rule_id, pack_id, risk, severity, score, why
        FROM finding WHERE generation_id = ?1 AND part = ?3 ORDER BY id)",
                   from, into, part);
    m_database.run(R"(
        INSERT INTO shadow_finding (generation_id, part, span_begin, span_end, rule_id, pack_id, risk, severity,
                                    score, why, is_rules_own)
        SELECT ?2, part, span_begin, span_end, rule_id, pack_id, risk, severity, score, why, is_rules_own
        FROM shadow_finding WHERE generation_id = ?1 AND part = ?3 ORDER BY id)",
                   from, into, part);
    flagAgain(m_database, into);
}

void FindingWriter::findAcrossHalves(GenerationId generation)
{
    if (m_acrossHalves.empty())
        return;
    auto text = m_database.prepare("SELECT prompt, output FROM generation_text WHERE generation_id = ?");
    if (!text.with(generation).next())
        return;
    const std::vector<Match> found = m_matcher->scan(text.utf8(0), text.utf8(1), m_scratch);
    for (const uint32_t number : m_acrossHalves) {
        const RulePackId pack = m_packIds[m_matcher->packOf(number)];
        const QString &rule = m_matcher->rule(number).id;
        m_database.run("DELETE FROM finding WHERE generation_id = ? AND pack_id = ? AND rule_id = ?", generation, pack,
                       rule);
        m_database.run("DELETE FROM shadow_finding WHERE generation_id = ? AND pack_id = ? AND rule_id = ?", generation,
                       pack, rule);
    }
    for (const Match &match : found) {
        if (std::ranges::contains(m_acrossHalves, match.rule))
            insertFinding(generation, match);
    }
    flagAgain(m_database, generation);
}

} // namespace detect
