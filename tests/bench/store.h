#pragma once

#include "app/ingest/importer.h"
#include "app/workspace/workspace.h"

namespace bench {

/// A new workspace at \a path with the shipped rules and \a terms invented ones.
/// Seconds of the import alone are returned, compiling of rules not counted; without the index, what the
/// store catches up on at the end is not counted either.
double import(const QString &store, const QString &log, int terms, const ingest::ImportOptions &options = {},
              const QByteArray &passphrase = {});

/// Lets the shipped classifier judge all that \a store holds; seconds, loading of the model included.
double judge(const QString &store);

} // namespace bench
