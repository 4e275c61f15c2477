#pragma once

#include "app/handover/shiftfacts.h"
#include "app/report/document.h"

namespace journal {
class Journal;
}

namespace handover {

/// Reads the facts of \a shift and writes its digest as a PDF to \a path, all or nothing; journals that
/// ("handover.digest", with the SHA-256 of the file). The document is returned for whoever prints it as text too.
Result<report::Document> writeShiftReport(db::Database &database, journal::Journal &journal, const Shift &shift,
                                          const CaseRules &rules, report::Language language, const QString &path);

} // namespace handover
