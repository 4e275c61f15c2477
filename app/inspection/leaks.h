#pragma once

#include "app/report/edition/leakcheck.h"
#include "app/seal/packagefile.h"

namespace db {
class Database;
}

namespace inspection {

/// Searches \a files and the workspace \a subset for everything that was \a removed: every byte of them, every value of
/// every table, and of reports and archives what is within (report::checkLeaks()). Texts that stand in \a usual, which
/// is the same without any data, tell nothing and are not counted: somebody may be called as a column is.
/// Refused: something was found; the detail has the places and the numbers, never the texts.
Result<void> refuseLeaks(const db::Database &subset, const std::vector<seal::PackageFile> &files,
                         const std::vector<report::Removed> &removed, const QByteArray &usual);

} // namespace inspection
