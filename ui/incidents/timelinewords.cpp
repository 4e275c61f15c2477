#include "ui/incidents/timelinewords.h"

#include "app/incident/amendment.h"
#include "app/incident/grades.h"
#include "ui/incidents/casewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::TimelineWords)
};

using incident::IncidentEvent;

QString stepTitle(const incident::Procedure &procedure, const QString &id)
{
    const incident::Step *step = procedure.step(id);
    return step ? shown(step->title) : id;
}

QString fieldText(const QString &field)
{
    if (field == u"title")
        return Words::tr("Title");
    if (field == u"kind")
        return Words::tr("Kind");
    if (field == u"severity")
        return Words::tr("Severity of the case");
    if (field == u"owner")
        return Words::tr("Owner");
    if (field == u"service")
        return Words::tr("Service");
    if (field == u"concerns")
        return Words::tr("Concerns");
    return field == u"summary" ? Words::tr("Summary") : field;
}

QString concernsNamed(const QString &stored)
{
    incident::Concerns concerns;
    for (const QString &word : stored.split(u' ', Qt::SkipEmptyParts)) {
        const auto concern = incident::concernNamed(word);
        concerns.personalInformation |= concern == incident::Concern::PersonalInformation;
        concerns.flaw |= concern == incident::Concern::Flaw;
    }
    return concernsText(concerns);
}

QString valueText(const QString &field, const QString &stored)
{
    if (field == u"kind") {
        if (const auto kind = incident::kindNamed(stored))
            return kindText(*kind);
    }
    if (field == u"severity") {
        if (const auto severity = incident::severityNumbered(stored.toLongLong()))
            return severityText(*severity);
    }
    const QString value = field == u"concerns" ? concernsNamed(stored) : stored.simplified();
    return value.isEmpty() ? Words::tr("none") : value;
}

QString changeText(const IncidentEvent &event)
{
    const incident::FieldChange change = incident::changeOf(event).value_or(incident::FieldChange());
    if (change.field == u"summary")
        return Words::tr("Summary changed");
    return u"%1: %2 → %3"_s.arg(fieldText(change.field), valueText(change.field, change.from),
                                valueText(change.field, change.to));
}

QString linkText(const IncidentEvent &event)
{
    const auto kind = incident::linkKindNamed(event.subject.section(u' ', 0, 0));
    const QString what = (kind ? linkKindText(*kind) : QString()) + u' ' + event.note;
    return event.kind == IncidentEvent::Kind::Link ? Words::tr("Linked: %1").arg(what)
                                                   : Words::tr("Link removed: %1").arg(what);
}

QString taskText(const IncidentEvent &event)
{
    const QString what = event.subject.section(u' ', 1);
    if (what == u"done")
        return Words::tr("Task done");
    return what == u"dropped" ? Words::tr("Task dropped") : Words::tr("Task set");
}

QString gradeText(const IncidentEvent &event)
{
    const incident::RecordedGrade grade = incident::gradeOf(event).value_or(incident::RecordedGrade());
    return Words::tr("Graded: %1").arg(severityText(grade.grade));
}

QString noteText(const IncidentEvent &event)
{
    const QString topic = topicText(event.subject);
    return topic.isEmpty() ? Words::tr("Note") : Words::tr("Note: %1").arg(topic);
}

QString statusChange(const IncidentEvent &event)
{
    return event.subject == incident::name(incident::Status::Open) ? Words::tr("Case reopened")
                                                                   : Words::tr("Case closed");
}

} // namespace

QString timelineText(const IncidentEvent &event, const incident::Procedure &procedure)
{
    switch (event.kind) {
    case IncidentEvent::Kind::Step: return stepTitle(procedure, event.subject);
    case IncidentEvent::Kind::Waive: return Words::tr("Waived: %1").arg(stepTitle(procedure, event.subject));
    case IncidentEvent::Kind::Note: return noteText(event);
    case IncidentEvent::Kind::Evidence: return Words::tr("Evidence added: %1").arg(event.subject);
    case IncidentEvent::Kind::Status: return statusChange(event);
    case IncidentEvent::Kind::Report: return Words::tr("Report draft exported");
    case IncidentEvent::Kind::Change: return changeText(event);
    case IncidentEvent::Kind::Link:
    case IncidentEvent::Kind::Unlink: return linkText(event);
    case IncidentEvent::Kind::Task: return taskText(event);
    case IncidentEvent::Kind::Grade: return gradeText(event);
    case IncidentEvent::Kind::Entry: return event.note.simplified();
    case IncidentEvent::Kind::Retest: return Words::tr("Re-test");
    case IncidentEvent::Kind::Sent: return Words::tr("Sent");
    case IncidentEvent::Kind::Receipt: return Words::tr("Receipt");
    }
    return {};
}

QString timelineNote(const IncidentEvent &event)
{
    using Kind = IncidentEvent::Kind;
    const bool isSaidAlready = event.kind == Kind::Entry || event.kind == Kind::Link || event.kind == Kind::Unlink;
    return isSaidAlready ? timelineProof(event) : event.note.simplified();
}

QString timelineProof(const IncidentEvent &event)
{
    const bool isData = event.kind == IncidentEvent::Kind::Change || event.kind == IncidentEvent::Kind::Grade;
    return isData ? QString() : event.proof.simplified();
}

QString traceOriginText(incident::TraceLine::Origin origin)
{
    switch (origin) {
    case incident::TraceLine::Origin::Decision: return Words::tr("decision");
    case incident::TraceLine::Origin::Measure: return Words::tr("user measure");
    case incident::TraceLine::Origin::Unmasking: return Words::tr("unmasking");
    case incident::TraceLine::Origin::Import: return Words::tr("import");
    case incident::TraceLine::Origin::Rules: return Words::tr("rules");
    case incident::TraceLine::Origin::Models: return Words::tr("models");
    }
    return {};
}

} // namespace ui
