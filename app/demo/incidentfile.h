#pragma once

#include "app/base/result.h"
#include "app/incident/grades.h"
#include "app/incident/rectification.h"

#include <QDate>

#include <vector>

namespace demo {

/// A case of resources/demo/incidents.toml, with its moments counted from a day.
struct DemoIncident
{
    /// One thing that an officer did in the case.
    struct Entry
    {
        enum class Kind {
            Step,
            Waive,
            Note,
            Happened, ///< written into the timeline by hand
            Comment,
            Task,
            Settled, ///< a task that is done
            Links,   ///< all that the evidence proposes
            Link,    ///< one more
            Grade,
        };

        Kind kind = Kind::Step;
        QString subject; ///< step id, the note's topic, the task's title, "complaint TS-…"
        QString note;    ///< or the reason for waiving
        QString proof;
        QString officer;
        Moment at = 0;
        QDate due = {};                 ///< of a task
        QString assignee = {};          ///< likewise
        incident::GradeFigures figures = {};
        std::optional<incident::Means> means = {}; ///< of the step "rectify": with what
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
