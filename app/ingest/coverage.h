#pragma once

#include "app/base/result.h"

#include <QDate>
#include <QString>

#include <map>
#include <vector>

namespace db {
class Database;
}

namespace ingest {

/// How much of what happened can be looked at, of one service on one day.
struct CoverageRow
{
    QString service; ///< empty: the log does not say
    QDate day;       ///< in Asia/Shanghai; invalid: the log gives no time
    qint64 calls = 0;    ///< generations that are known of
    qint64 withText = 0; ///< of them: prompt and output are held
    qint64 partly = 0;   ///< of them: only one half is held, the other has not come
    qint64 flagged = 0;
    qint64 unseen = 0;   ///< flagged, and no officer has decided

    bool operator==(const CoverageRow &) const = default;
};

/// What upstream stopped, in one way ("prompt", "output", "refusal", "error").
struct BlockedCount
{
    qint64 calls = 0;
    qint64 served = 0; ///< and yet an answer stands there

    bool operator==(const BlockedCount &) const = default;
};

/// Parts of generations that wait for their other parts.
struct OpenJoins
{
    qint64 prompts = 0;   ///< their output has not come
    qint64 outputs = 0;   ///< their prompt has not come
    qint64 calls = 0;     ///< were billed, and no text has come; of a call that failed none can
    qint64 verdicts = 0;  ///< records of verdicts about nothing that is known
    qint64 ambiguous = 0; ///< not joined, since more than one counterpart was there

    bool operator==(const OpenJoins &) const = default;
};

/// How honest a picture the workspace can give: what is known of, against what can be read and was seen.
struct Coverage
{
    std::vector<CoverageRow> rows; ///< by service, then day; without a time first
    std::map<QString, qint64> quarantine; ///< by reason, those that were not mended
    qint64 mended = 0;                    ///< in quarantine, and stored since
    std::map<QString, BlockedCount> blocked;
    qint64 notServed = 0; ///< text is held, the answer in it is empty, and nothing says that it was blocked
    OpenJoins open;
    qint64 staleScans = 0; ///< generations with text that were scanned with other rules than those in force
    qint64 decidedBeforeWhole = 0; ///< an officer decided, and more of the generation came afterwards

    CoverageRow totals() const; ///< of all services and days
};

/// Reads all of it: one pass over the generations, so seconds in a large workspace.
Result<Coverage> coverage(const db::Database &database);

} // namespace ingest
