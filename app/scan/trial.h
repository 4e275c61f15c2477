#pragma once

#include "app/detect/taxonomy.h"
#include "app/scan/backtest.h"

#include <string>

namespace scan {

/// A finding that would come or go, with the text around it.
struct TriedFinding
{
    ChangedFinding finding;
    bool isGained = true;
    std::string before; ///< up to 60 bytes in front of it, whole characters
    std::string found;
    std::string after;
};

/// What a version of a pack would change in a workspace.
struct Trial
{
    BacktestReport report;
    QString against; ///< the version that is on now; empty: none is
    std::vector<TriedFinding> examples; ///< those of the report, gained first
};

/// Tries \a pack on what is stored, against the version of it that is on. Writes nothing; the caller says with
/// detect::PackStore::noteSeen() that somebody saw the result. Cancelled: \a stop was asked for.
Result<Trial> tryPack(const db::Database &reader, const detect::RulePack &pack, const detect::Taxonomy &taxonomy,
                      const BacktestOptions &options = {}, const ProgressSink &progress = {},
                      const std::stop_token &stop = {});

} // namespace scan
