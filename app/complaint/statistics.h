#pragma once

#include "app/complaint/complaintclocks.h"
#include "app/complaint/complaintreader.h"
#include "app/measure/confusion.h"

#include <QDate>
#include <QJsonObject>

#include <map>

namespace complaint {

/// What came in and what was done about it in a period, as it stood at the period's end: what was written down later
/// changes nothing.
struct Statistics
{
    QDate from;
    QDate to; ///< the last day

    qint64 received = 0;  ///< in the period
    qint64 closed = 0;    ///< closed in the period, and so at its end
    qint64 open = 0;      ///< at its end, whenever received
    qint64 fedBack = 0;   ///< first told in the period
    qint64 inTime = 0;    ///< of those fed back: within the limit that governs
    qint64 late = 0;      ///< of those fed back: after it
    qint64 unlimited = 0; ///< of those fed back: neither the law nor a promise set a limit
    qint64 overdue = 0;   ///< of those open: not fed back, and past the limit
    qint64 unreachable = 0; ///< in the period it was written down that the complainant cannot be told

    std::map<QString, qint64> byKind;    ///< of those received: id of the kind it was of at the end
    std::map<QString, qint64> byChannel; ///< of those received
    std::map<QString, qint64> byService; ///< of those received; "": none is named
    std::map<QString, qint64> byOutcome; ///< of those closed

    /// Working days from the receipt to the first feedback, of those fed back: the day of receipt is not counted.
    std::optional<double> median;
    std::optional<double> ninetieth; ///< 90th percentile by nearest rank

    qint64 founded = 0; ///< of those closed: founded or partly
    qint64 judged = 0;  ///< of those closed: founded, partly or unfounded
    measure::Estimate
        foundedShare; ///< founded of judged, with the interval of Clopper and Pearson; NaN: nothing judged

    qint64 generations = 0; ///< linked to those received, each once
    qint64 cases = 0;

    std::optional<double> inTimeShare() const; ///< of those fed back under a limit
};

Statistics statistics(const std::vector<ComplaintFile> &files, const Rules &rules, QDate from, QDate to);
Result<Statistics> statistics(const db::Database &database, const Rules &rules, QDate from, QDate to);

QJsonObject json(const Statistics &statistics);

/// What a monthly report says of complaints between two days, both counted, by name: "complaints.received",
/// "complaints.median_working_days", "complaints.kind.general" … Figures only, so that they stand in a report of either
/// language; nullopt: there is nothing to take the figure of. facts.cpp lists them.
Result<std::map<QString, std::optional<QString>>> complaintFacts(const db::Database &database, const Rules &rules,
                                                                 QDate from, QDate to);

} // namespace complaint
