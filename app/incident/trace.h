#pragma once

#include "app/base/result.h"
#include "app/incident/casefilestore.h"

#include <QByteArray>

#include <vector>

namespace incident {

/// One line of the journal that bears on a case beside the case's own events.
struct TraceLine
{
    /// Why it stands in the case's timeline.
    enum class Origin {
        Decision, ///< what officers decided about its evidence
        Measure,  ///< against a user of its evidence
        Unmasking,
        Import, ///< of a log that its evidence comes from
        Rules,  ///< packs, scans, clocks and calendars that changed while it ran
        Models, ///< classifiers, thresholds and tiers that changed while it ran
    };

    qint64 sequence = 0; ///< in the journal
    Moment at = 0;
    QString actor;
    QString kind;    ///< "review.decided"
    QString object;  ///< "generation/42"
    QByteArray body; ///< JSON
    Origin origin = Origin::Decision;
};

QString name(TraceLine::Origin origin); ///< "decision", "measure" …

/// What the journal holds of the evidence of \a file (at any time: its generations, the logs they come from, its
/// users), and of rules and models from its first generation (or its discovery) until it was closed or \a now. The
/// oldest first.
Result<std::vector<TraceLine>> traceOf(const db::Database &database, const CaseFile &file, Moment now);

} // namespace incident
