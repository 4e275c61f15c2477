#pragma once

#include "app/incident/incidentstore.h"
#include "app/report/drafter.h"
#include "app/report/formats/format.h"

namespace report {

struct DraftRequest
{
    QString kind = QStringLiteral("content-incident");
    Subject subject;
    Language language = Language::Chinese;
    QString text; ///< the wording; empty: the workspace's own or what ships, see startText()
    QString path; ///< of the file; an existing one is replaced
    Format format = Format::Pdf;
    Moment now = 0;
};

/// What was written.
struct Draft
{
    QByteArray sha256; ///< of the file, 32 bytes; also in the journal
    std::vector<Gap> missing;
    std::vector<TextProblem> problems;
};

/// What an export needs to write and to record.
struct ExportDesk
{
    db::Database &database;
    journal::Journal &journal;
    const DraftKnowledge &knowledge;
    std::vector<FactSource> sources = {};
};

/// Drafts a report into a file and records that, with its kind, format and hash, in the journal and, where it is about
/// a case, in the case. The file is there if and only if the record is. Failures: those of Drafter::draft() and
/// render(); BadInput: \a request names a text of another kind.
Result<Draft> exportDraft(const ExportDesk &desk, const DraftRequest &request);

} // namespace report
