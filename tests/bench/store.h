#pragma once

#include "app/ingest/importer.h"
#include "app/workspace/workspace.h"

namespace bench {

/// A new workspace at \a path with the shipped rules and \a terms invented ones.
/// \a seconds of the import alone are returned, compiling of rules not counted.
double import(const QString &store, const QString &log, int terms, const ingest::ImportOptions &options = {},
              const QByteArray &passphrase = {});

} // namespace bench
