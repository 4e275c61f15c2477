#pragma once

#include "app/base/result.h"

#include <QStringList>

namespace ingest {

/// The files that \a argument means, sorted: a file itself; of a folder every file in it and below,
/// but hidden ones and what links lead to; of a pattern ("logs/*.jsonl", where no file has that very
/// name) the files and folders that match it, * and ? within one name.
/// BadInput: nothing is there, or nothing matches.
Result<QStringList> logFiles(const QString &argument);

} // namespace ingest
