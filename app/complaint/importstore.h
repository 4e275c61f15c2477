#pragma once

#include "app/complaint/importfile.h"

namespace complaint {

/// What an import did.
struct ImportSummary
{
    qint64 added = 0;
    qint64 known = 0;       ///< lines that were in the workspace already
    qint64 quarantined = 0; ///< lines that cannot be used; those quarantined before are not counted again
    bool isRepeated = false; ///< this very file was imported before
    std::vector<BadLine> bad; ///< all that cannot be used, also those quarantined before, by line
};

/// Reads the file at \a path and writes down what it holds, in one transaction with the journal entries of the
/// complaints and one "complaint.imported". Nothing of the file is dropped: a line that cannot be used is quarantined.
/// A line that is in the workspace already, by its ticket or else by its cells, adds nothing; nor does a file that was
/// imported before. BadInput: as readImportFile(), or a file that cannot be read or holds more than 64 MiB.
Result<ImportSummary> importComplaints(db::Database &database, journal::Journal &journal, const QString &path,
                                       const ImportContext &context);

/// A line in quarantine.
struct QuarantinedLine
{
    qint64 id = 0;
    QString file;
    BadLine line;
};

/// All of them, the newest file first, by line.
Result<std::vector<QuarantinedLine>> quarantinedLines(const db::Database &database);

} // namespace complaint
