#pragma once

#include "app/base/result.h"
#include "app/drafting/content.h"
#include "app/drafting/filling.h"
#include "app/drafting/standing.h"

namespace drafting {

/// All drafts, the one that was changed last first.
Result<std::vector<DraftFile>> draftFiles(const db::Database &database);

Result<DraftFile> draftFile(const db::Database &database, ReportDraftId id); ///< NotFound

Result<QString> versionText(const db::Database &database, ReportDraftId id, int n); ///< NotFound

/// The JSON of a content that was handed in or approved. NotFound
Result<QByteArray> keptContent(const db::Database &database, const QByteArray &sha256);

Result<Policy> readPolicy(const db::Database &database);

/// A draft as it stands, with what it says now.
struct Review
{
    DraftFile file;
    QString text;    ///< of the newest version
    Policy policy;
    Standing standing;
    Moment asOf = 0; ///< the moment that the text is filled for: the submission's, else now
    Result<report::Drafted> drafted; ///< the text, filled
    Content content; ///< of it; empty where it could not be filled
    std::vector<ContentChange> changes; ///< since what lapsed last was approved, or else since it was handed in
};

/// Reads and fills draft \a id. What cannot be filled stands in Review::drafted; then nothing of it counts as approved.
Result<Review> review(const db::Database &database, const Fill &fill, ReportDraftId id, Moment now);

} // namespace drafting
