#pragma once

#include "app/base/clock.h"
#include "app/base/result.h"

#include <QString>

#include <functional>
#include <optional>
#include <stop_token>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace report {

enum class ExportFormat { Ndjson, Csv };

/// By the end of \a path: ".ndjson", ".jsonl" or ".csv". Nothing for any other.
std::optional<ExportFormat> exportFormatOf(const QString &path);

/// What is to be exported, and where to. Personal information that rules found is masked, users stay
/// pseudonyms, and earlier turns are left out.
struct ExportRequest
{
    QString query; ///< as it was typed
    QString path;  ///< its end says the format; an existing file is replaced
    QString officer;
    Moment now = 0;
    bool isUnmasked = false; ///< personal information as it stands in the store; needs a reason
    QString reason = {};
};

/// What was written.
struct ExportedResult
{
    qint64 generations = 0;
    QByteArray sha256;  ///< of the file, 32 bytes
    QString provenance; ///< of CSV: the file beside it that says what it is and where it comes from
};

/// Records that something was exported; for unmasked data, who wanted to see it and why. The query is in
/// the journal as its SHA-256 alone: its text stands in the file. Call it on the write connection.
Result<void> recordExport(db::Database &database, journal::Journal &journal, const ExportRequest &request,
                          const ExportedResult &written);

/// Writes all that the query finds, the newest import first: NDJSON with a header record and an end
/// record, or CSV with a file beside it. Each row names its source file, that file's SHA-256 and the
/// record's bytes in it. \a record is called when all is written and before anything appears under its
/// name, so that no file is there that the journal does not know; if it fails there is no file.
///
/// BadInput: the query or the end of the path is not understood, or the reason is missing.
/// Cancelled when \a stop asks for it; \a progress is told how many rows there are so far.
Result<ExportedResult> exportResult(const db::Database &reader, const ExportRequest &request,
                                    const std::function<Result<void>(const ExportedResult &)> &record,
                                    const std::stop_token &stop = {},
                                    const std::function<void(qint64 rows)> &progress = {});

} // namespace report
