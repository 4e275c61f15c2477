#pragma once

#include "app/inspection/subsetrules.h"
#include "app/seal/packagefile.h"

namespace db {
class Database;
}

namespace inspection {

/// The tables of a subset for whoever has no Vermilion: of each that has rows "tables/NAME.csv" (RFC 4180, UTF-8, with
/// a header) and "tables/NAME.jsonl", blobs in hexadecimal; and "tables/DICTIONARY.csv", which says what each table and
/// column is and what was done to it, in Chinese and English. Hashes of the journal are in journal/, and what only the
/// program needs is left to the workspace's file. Written to \a folder. Storage, BadInput: the words cannot be read.
Result<std::vector<seal::PackageFile>> writeTables(const db::Database &subset, const std::vector<TableRule> &rules,
                                                   const QString &folder);

} // namespace inspection
