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
        auto query = m_database.prepare("SELECT risk, severity, score, findings FROM flag WHERE generation_id = ?");
        query.bind(1, generation);
        if (!query.next())
            return std::nullopt;
        return Flag{query.text(0), static_cast<int>(query.integer(1)), query.real(2),
                    static_cast<int>(query.integer(3))};
    });
}

Result<std::vector<RuleCount>> FindingStore::findingsPerRule() const
{
    return attempt([&] {
        auto query = m_database.prepare(R"(
            SELECT pack_id, rule_id, count(*) AS findings, count(DISTINCT generation_id)
            FROM finding GROUP BY pack_id, rule_id
            ORDER BY findings DESC, pack_id, rule_id)");
        std::vector<RuleCount> counts;
        while (query.next())
            counts.push_back({query.id<RulePackId>(0), query.text(1), query.integer(2), query.integer(3)});
        return counts;
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
    , m_insertFlag(
          database.prepare("INSERT INTO flag (generation_id, risk, severity, score, findings) VALUES (?, ?, ?, ?, ?)"))
    , m_withdraw(database.prepare("DELETE FROM finding WHERE generation_id = ?1"
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
    m_insertFinding.run(generation, match.part, match.span.begin, match.span.end, rule.id,
                        m_packIds[m_matcher->packOf(match.rule)], rule.risk, rule.severity, match.score, why);
}

void FindingWriter::update(GenerationId generation, std::span<const RulePackId> kept, std::span<const Match> matches)
{
    QJsonArray ids;
    for (const RulePackId pack : kept)
        ids.append(static_cast<qint64>(pack));
    m_withdraw.run(generation, QString::fromUtf8(QJsonDocument(ids).toJson(QJsonDocument::Compact)));
    insertFindings(generation, matches);
    flagAgain(m_database, generation);
}

void FindingWriter::move(GenerationId from, GenerationId into)
{
    m_database.run("UPDATE finding SET generation_id = ?2 WHERE generation_id = ?1", from, into);
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
    for (const uint32_t number : m_acrossHalves)
        m_database.run("DELETE FROM finding WHERE generation_id = ? AND pack_id = ? AND rule_id = ?", generation,
                       m_packIds[m_matcher->packOf(number)], m_matcher->rule(number).id);
    for (const Match &match : found) {
        if (std::ranges::contains(m_acrossHalves, match.rule))
            insertFinding(generation, match);
    }
    flagAgain(m_database, generation);
}

void flagAgain(const db::Database &database, GenerationId generation)
{
    database.run("DELETE FROM flag WHERE generation_id = ?", generation);
    database.run(R"(
        INSERT INTO flag (generation_id, risk, severity, score, findings)
        SELECT generation_id, risk, CASE risk WHEN 'A.4.f' THEN min(severity, 2) ELSE severity END AS weight, score,
               (SELECT count(*) FROM finding WHERE generation_id = ?1)
        FROM finding WHERE generation_id = ?1 ORDER BY weight DESC, score DESC, risk LIMIT 1)",
                 generation);
}

} // namespace detect
