#pragma once

#include "app/drafting/draftreader.h"
#include "app/report/formats/format.h"

namespace journal {
class Journal;
}

namespace drafting {

/// The report that \a review holds, without the mark of a draft: what editions and packages are made from.
/// Refused: it is not approved, or no longer; a failure of filling.
Result<report::Document> finishedDocument(const Review &review);

struct ExportedVersion
{
    int version = 0;
    QByteArray sha256;       ///< of the file, 32 bytes
    bool isFinished = false; ///< approved: without the mark of a draft
};

/// Writes the newest version of \a id, filled, to \a path and journals "draft.exported" with the file's hash. The file
/// is there if and only if the entry is. Call it on the write connection. Failures: those of review(), filling and
/// render().
Result<ExportedVersion> exportVersion(db::Database &database, journal::Journal &journal, const Fill &fill,
                                      ReportDraftId id, const QString &path, report::Format format);

} // namespace drafting
