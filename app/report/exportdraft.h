#pragma once

#include "app/incident/incidentstore.h"
#include "app/report/incidentreport.h"

namespace detect {
class Taxonomy;
}

namespace report {

/// The official names of the risks, as reports print them.
std::map<QString, Bilingual> riskNames(const detect::Taxonomy &taxonomy);

struct DraftRequest
{
    IncidentId incident{};
    Language language = Language::Chinese;
    Unit unit;
    ServiceFacts service;
    QString path; ///< of the PDF; an existing file is replaced
    Moment now = 0;
};

/// What was written.
struct Draft
{
    QByteArray sha256; ///< of the PDF, 32 bytes; also in the journal
    std::vector<Gap> missing;
};

/// Drafts the report of a case into a PDF and records that, with its hash, in the case and in the
/// journal. The file is there if and only if the record is. Failures: those of caseFile(),
/// draftContentReport() and renderPdf().
Result<Draft> exportDraft(const db::Database &database, incident::IncidentStore &store, const DraftRequest &request);

} // namespace report
