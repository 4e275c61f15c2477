#pragma once

#include "app/base/result.h"
#include "app/incident/incident.h"

#include <QDate>

#include <vector>

namespace demo {

/// A case of resources/demo/incidents.toml, with its moments counted from a day.
struct DemoIncident
{
    /// A step done, a step waived, or a note: one line of the timeline.
    struct Entry
    {
        enum class Kind { Step, Waive, Note };

        Kind kind = Kind::Step;
        QString subject; ///< step id, or the note's topic
        QString note;    ///< or the reason for waiving
        QString proof;
        QString officer;
        Moment at = 0;
    };

    incident::NewIncident opening;
    QString officer;
    Moment openedAt = 0;
    QString evidenceService;
    QString evidenceRisk; ///< a code or class: "A.2"
    int evidenceCount = 1;
    std::vector<Entry> entries;
    Moment closedAt = 0; ///< 0: it is open
    QString closingNote;
};

/// BadInput names file, line and column.
Result<std::vector<DemoIncident>> readDemoIncidents(QDate today,
                                                    const QString &path = QStringLiteral(":/demo/incidents.toml"));

} // namespace demo
