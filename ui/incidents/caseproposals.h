#pragma once

#include "app/base/result.h"
#include "app/detect/taxonomy.h"
#include "ui/incidents/newcasedialog.h"
#include "ui/incidents/partdialogs.h"

namespace db {
class Database;
}

namespace ui {

/// What a case about the generation begins with: a title of its service and risk, the service, and how it was found.
/// Empty where the generation cannot be read.
CaseProposal proposalFrom(const db::Database &reader, const detect::Taxonomy &taxonomy, GenerationId generation);

/// What a case about the complaint \a id begins with, and the generations that it is linked to, which are evidence
/// then. Nothing of what the complainant wrote.
struct ComplaintProposal
{
    CaseProposal proposal;
    std::vector<GenerationId> evidence;
};
Result<ComplaintProposal> proposalFromComplaint(const db::Database &reader, qint64 id);

/// Names of services: of the registry and of \a cases.
QStringList serviceNames(const db::Database &reader, const std::vector<incident::Incident> &cases);

/// Who has worked on \a file or owns a case: aliases to choose from, the officer's own first.
QStringList officerNames(const incident::CaseFile &file, const std::vector<incident::Incident> &cases,
                         const QString &self);

/// What the registry, the cases and the evidence of \a file offer to be linked.
LinkTargets linkTargets(const db::Database &reader, const incident::CaseFile &file,
                        const std::vector<incident::Incident> &cases);

} // namespace ui
