#pragma once

#include "app/incident/incidentstore.h"
#include "tests/support/schema.h"

/// An empty store with cases in it, found an hour before now.
struct CaseFixture : EmptyStore
{
    static constexpr Moment minute = 60'000;

    incident::Procedure procedure = incident::readProcedure().value();
    incident::IncidentStore store{database, journal, procedure};

    static incident::EvidenceItem item(qint64 id, const QString &service = QStringLiteral("助手"))
    {
        return {.generation = GenerationId(id),
                .at = now - 90 * minute,
                .service = service,
                .model = QStringLiteral("model-x"),
                .userRef = QStringLiteral("u-000%1").arg(id),
                .sourcePath = QStringLiteral("a.jsonl"),
                .sourceSha256 = QByteArray(32, 'a'),
                .recordHash = QByteArray(16, 'r'),
                .prompt = "问题",
                .output = "回答",
                .flaggedRisk = QStringLiteral("A.1.f")};
    }

    IncidentId open(incident::Kind kind = incident::Kind::Content,
                    const std::vector<incident::EvidenceItem> &evidence = {}, incident::Concerns concerns = {})
    {
        return store
            .openWith({.title = QStringLiteral("低俗内容"),
                       .kind = kind,
                       .severity = incident::Severity::Larger,
                       .discoveredAt = moment - 60 * minute,
                       .concerns = concerns},
                      evidence)
            .value();
    }

    incident::CaseFile file(IncidentId id) const { return incident::caseFile(database, id).value(); }

    std::vector<incident::IncidentEvent> events(IncidentId id, incident::IncidentEvent::Kind kind) const
    {
        std::vector<incident::IncidentEvent> found;
        const incident::CaseFile whole = file(id);
        for (const incident::IncidentEvent &event : whole.events) {
            if (event.kind == kind)
                found.push_back(event);
        }
        return found;
    }

    /// The bodies of the journal's entries of \a kind, joined.
    QByteArray journalBodies(const QString &kind) const
    {
        db::Statement row = database.prepare("SELECT body FROM audit_event WHERE kind = ? ORDER BY sequence");
        row.with(kind);
        QByteArray all;
        while (row.next())
            all += row.text(0).toUtf8();
        return all;
    }
};
