#pragma once

#include "app/base/result.h"

#include <QString>

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace scan {

/// A line that says nothing about this workspace, and why.
struct PassedLine
{
    qint64 line = 0;
    QString why; ///< "pack", "rule", "span", "record": of a pack or rule that is not known here, outside the text,
                 ///< of a generation that is not here; "line": it is no finding line at all

    bool operator==(const PassedLine &) const = default;
};

/// What became of a file of findings.
struct MergeReport
{
    qint64 lines = 0;
    qint64 added = 0;    ///< findings that were not there
    qint64 known = 0;    ///< and that were
    std::vector<PassedLine> passed;
};

/// Adds the findings of the file at \a path, written by scanStream(), to the generations of the workspace that are of
/// the same records. What a finding means (risk, severity) is taken from the workspace's own copy of its pack. One
/// transaction; journals "scan.merged" with the file's SHA-256 and the counts. A file that came before adds nothing.
/// BadInput: it cannot be opened.
Result<MergeReport> mergeFindings(db::Database &database, journal::Journal &journal, const QString &path);

} // namespace scan
