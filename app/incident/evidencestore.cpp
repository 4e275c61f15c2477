#include "app/incident/evidencestore.h"

#include "db/database.h"
#include "db/notnull.h"

namespace incident {

namespace {

constexpr EvidenceTable evidenceOfIncidents{"incident_evidence", "incident_id"};

std::string bytes(const db::Statement &row, int column)
{
    return std::string(row.utf8(column));
}

QByteArray json(const db::Statement &row, int column)
{
    const std::string_view text = row.utf8(column);
    return {text.data(), static_cast<qsizetype>(text.size())};
}

std::string_view view(const QByteArray &utf8)
{
    return {utf8.constData(), static_cast<size_t>(utf8.size())};
}

/// The fields that a stored generation and a frozen one share, from columns 0 to 14.
EvidenceItem readCommon(const db::Statement &row)
{
    return {.generation = row.id<GenerationId>(0),
            .at = row.isNull(1) ? std::nullopt : std::optional(row.integer(1)),
            .provider = row.text(2),
            .service = row.text(3),
            .model = row.text(4),
            .requestId = row.text(5),
            .userRef = row.text(6),
            .sourcePath = row.text(7),
            .sourceSha256 = row.blob(8),
            .byteOffset = row.integer(9),
            .byteLength = row.integer(10),
            .ordinal = row.integer(11),
            .recordHash = row.blob(12),
            .prompt = bytes(row, 13),
            .output = bytes(row, 14)};
}

constexpr auto selectGeneration = R"(
    SELECT g.id, g.at, g.provider, g.service, g.model, g.request_id, g.user_ref,
           CASE s.member WHEN '' THEN s.path ELSE s.path || '!' || s.member END, s.sha256,
           g.byte_offset, g.byte_length, g.ordinal, g.record_hash, t.prompt, t.output, f.risk,
           d.disposition, d.risk, d.actor, d.at
    FROM generation g
    JOIN source_file s ON s.id = g.source_id
    LEFT JOIN generation_text t ON t.generation_id = g.id
    LEFT JOIN flag f ON f.generation_id = g.id
    LEFT JOIN review_state r ON r.generation_id = g.id
    LEFT JOIN review_event d ON d.id = r.event_id
    WHERE g.id = ?)";

constexpr auto selectFindings = R"(
    SELECT f.part, f.span_begin, f.span_end, f.rule_id, f.risk, f.severity, f.score, p.pack, p.version, p.sha256
    FROM finding f
    LEFT JOIN rule_pack p ON p.id = f.pack_id
    WHERE f.generation_id = ?
    ORDER BY f.part, f.span_begin, f.span_end, f.rule_id)";

FrozenFinding readFinding(const db::Statement &row)
{
    return {.part = row.integer(0) == 0 ? FrozenFinding::Part::Prompt : FrozenFinding::Part::Output,
            .begin = row.integer(1),
            .end = row.integer(2),
            .rule = row.text(3),
            .risk = row.text(4),
            .severity = static_cast<int>(row.integer(5)),
            .score = row.real(6),
            .pack = row.text(7),
            .packVersion = row.text(8),
            .packSha256 = row.blob(9)};
}

} // namespace

Result<std::vector<EvidenceItem>> currentEvidence(const db::Database &database, const std::vector<GenerationId> &ids)
{
    return attempt([&]() -> Result<std::vector<EvidenceItem>> {
        std::vector<EvidenceItem> items;
        db::Statement generation = database.prepare(selectGeneration);
        db::Statement findings = database.prepare(selectFindings);
        for (const GenerationId id : ids) {
            if (!generation.with(id).next())
                return fail(Failure::Kind::NotFound, QStringLiteral("there is no generation %1").arg(reference(id)));
            EvidenceItem item = readCommon(generation);
            item.flaggedRisk = generation.text(15);
            if (!generation.isNull(16))
                item.decision = FrozenDecision{.disposition = generation.text(16),
                                               .risk = generation.text(17),
                                               .actor = generation.text(18),
                                               .at = generation.integer(19)};
            findings.with(id);
            while (findings.next())
                item.findings.push_back(readFinding(findings));
            items.push_back(std::move(item));
        }
        return items;
    });
}

bool holdsEvidence(const db::Database &database, IncidentId incident, GenerationId generation)
{
    db::Statement query =
        database.prepare("SELECT 1 FROM incident_evidence WHERE incident_id = ? AND generation_id = ?");
    return query.with(incident, generation).next();
}

void freeze(const db::Database &database, IncidentId incident, const EvidenceItem &item, Moment addedAt)
{
    freeze(database, evidenceOfIncidents, qint64(incident), item, addedAt);
}

void freeze(const db::Database &database, const EvidenceTable &table, qint64 owner, const EvidenceItem &item,
            Moment addedAt)
{
    const QByteArray findings = findingsJson(item.findings);
    const QByteArray decision = item.decision ? decisionJson(*item.decision) : QByteArray();
    database.run(
        QByteArray("INSERT INTO ") + table.table + " (" + table.owner
            + ", generation_id, added_at, at, provider, service, model,"
              " request_id, user_ref, source_path, source_sha256, byte_offset, byte_length, ordinal, record_hash,"
              " prompt, output, findings, flagged_risk, decision, frozen_sha256)"
              " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        owner, item.generation, addedAt, item.at, db::orEmpty(item.provider), db::orEmpty(item.service),
        db::orEmpty(item.model), db::orEmpty(item.requestId), db::orEmpty(item.userRef), db::orEmpty(item.sourcePath),
        item.sourceSha256, item.byteOffset, item.byteLength, item.ordinal, item.recordHash,
        std::string_view(item.prompt), std::string_view(item.output), view(findings), db::orEmpty(item.flaggedRisk),
        item.decision ? std::optional(view(decision)) : std::nullopt, frozenSha256(item));
}

Result<std::vector<EvidenceItem>> frozenEvidence(const db::Database &database, IncidentId incident)
{
    return frozenEvidence(database, evidenceOfIncidents, qint64(incident));
}

Result<std::vector<EvidenceItem>> frozenEvidence(const db::Database &database, const EvidenceTable &table, qint64 owner)
{
    return attempt([&]() -> Result<std::vector<EvidenceItem>> {
        std::vector<EvidenceItem> items;
        db::Statement row = database.prepare(
            QByteArray(
                "SELECT generation_id, at, provider, service, model, request_id, user_ref, source_path, source_sha256,"
                " byte_offset, byte_length, ordinal, record_hash, prompt, output, findings, flagged_risk, decision,"
                " frozen_sha256 FROM ")
            + table.table + " WHERE " + table.owner + " = ? ORDER BY at IS NULL, at, generation_id");
        row.bind(1, owner);
        while (row.next()) {
            EvidenceItem item = readCommon(row);
            item.findings = findingsFromJson(json(row, 15));
            item.flaggedRisk = row.text(16);
            if (!row.isNull(17))
                item.decision = decisionFromJson(json(row, 17));
            if (frozenSha256(item) != row.blob(18))
                return fail(Failure::Kind::Corrupt,
                            QStringLiteral("the evidence %1 is not what was frozen").arg(reference(item.generation)));
            items.push_back(std::move(item));
        }
        return items;
    });
}

} // namespace incident
