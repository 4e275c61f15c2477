#include "app/incident/gradestore.h"

#include "app/incident/amendment.h"
#include "app/incident/caseedit.h"
#include "app/incident/eventstore.h"
#include "app/journal/journal.h"

#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace incident {

namespace {

void changeSeverity(db::Database &database, journal::Journal &journal, const Incident &incident, const Grading &grading)
{
    if (grading.grade == incident.severity)
        return;
    const QJsonObject whole{{u"from"_s, QString::number(int(incident.severity))},
                            {u"to"_s, QString::number(int(grading.grade))}};
    database.run("UPDATE incident SET severity = ? WHERE id = ?", grading.grade, incident.id);
    addEvent(database, journal,
             {.incident = incident.id,
              .at = journal.now(),
              .kind = IncidentEvent::Kind::Change,
              .subject = u"severity"_s,
              .proof = QString::fromUtf8(QJsonDocument(whole).toJson(QJsonDocument::Compact))},
             whole);
}

} // namespace

Result<Grading> recordGrade(db::Database &database, journal::Journal &journal, IncidentId id,
                            const GradeFigures &entered, const GradeCriteria &criteria, bool takesOver,
                            const QString &note)
{
    const Grading grading = grade(entered, criteria);
    if (std::ranges::none_of(grading.all, [](const CriterionFinding &each) { return each.entered.has_value(); }))
        return fail(Failure::Kind::BadInput, u"no figure of a known criterion was given"_s);
    return onOpenCase(database, id, [&](const Incident &incident) -> Result<Grading> {
        if (incident.kind == Kind::Content)
            return fail(Failure::Kind::Refused, u"%1 is no network incident"_s.arg(incident.number));
        IncidentEvent event = gradeEvent(entered, grading, criteria, note);
        event.incident = id;
        event.at = journal.now();
        addEvent(database, journal, event, {{u"grade"_s, int(grading.grade)}});
        if (takesOver)
            changeSeverity(database, journal, incident, grading);
        return grading;
    });
}

} // namespace incident
