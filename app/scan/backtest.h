#pragma once

#include "app/base/ids.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/detect/matcher.h"

#include <QJsonObject>

#include <optional>
#include <vector>

namespace db {
class Database;
}

namespace scan {

/// What a rule of the pack in force and of the pack that may take its place found.
struct RuleChange
{
    QString rule;
    qint64 before = 0; ///< findings
    qint64 after = 0;
    qint64 gained = 0; ///< findings that only the new one makes
    qint64 lost = 0;   ///< that only the old one makes
};

/// A finding that would come or go.
struct ChangedFinding
{
    GenerationId generation{};
    QString rule;
    detect::Part part = detect::Part::Prompt;
    text::Span span; ///< bytes of the stored text
};

/// How often officers agreed with what a pack flags: of the generations it flags and about which a decision is in
/// force, confirmed or not a problem.
struct Precision
{
    qint64 confirmed = 0;
    qint64 decided = 0;
};

/// What a pack would change, were it switched on.
struct BacktestReport
{
    qint64 generations = 0; ///< that were looked at
    qint64 ofAll = 0;       ///< that have text
    std::vector<RuleChange> rules; ///< by rule, those without findings too
    qint64 flaggedBefore = 0; ///< generations that the pack in force flags
    qint64 flaggedAfter = 0;
    qint64 newlyFlagged = 0; ///< that nothing flags now: what would come into the queue
    std::vector<ChangedFinding> gained; ///< the first of them
    std::vector<ChangedFinding> lost;
    Precision before;
    Precision after;
    double seconds = 0;
};

struct BacktestOptions
{
    std::optional<qint64> sample; ///< how many generations, evenly over the store; none: all
    size_t examples = 20;         ///< of findings gained and lost, each
};

/// What the journal keeps of it: generations, flagged and newly flagged, decisions.
QJsonObject figures(const BacktestReport &report);

/// Scans what is stored with \a candidate and with \a inForce (empty: there is none), and compares. Writes nothing.
/// Cancelled: \a stop was asked for.
Result<BacktestReport> backtest(const db::Database &reader, const detect::Matcher &candidate,
                                const detect::Matcher &inForce, const BacktestOptions &options = {},
                                const ProgressSink &progress = {}, const std::stop_token &stop = {});

} // namespace scan
