#include "ui/incidents/casewords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::CaseWords)
};

using incident::IncidentEvent;

QString stepTitle(const incident::Procedure &procedure, const QString &id)
{
    const incident::Step *step = procedure.step(id);
    return step ? shown(step->title) : id;
}

QString noteText(const IncidentEvent &event)
{
    const QString topic = topicText(event.subject);
    return topic.isEmpty() ? Words::tr("Note") : Words::tr("Note: %1").arg(topic);
}

} // namespace

QString kindText(incident::Kind kind)
{
    switch (kind) {
    case incident::Kind::Content: return Words::tr("Content");
    case incident::Kind::Network: return Words::tr("Network security");
    case incident::Kind::Both: return Words::tr("Content and network security");
    }
    return {};
}

QString kindExplanation(incident::Kind kind)
{
    switch (kind) {
    case incident::Kind::Content: return Words::tr("The model's own output (Interim Measures, Art. 14).");
    case incident::Kind::Network:
        return Words::tr("An attack, a leak or a failure (Network Incident Reporting Measures).");
    case incident::Kind::Both: return Words::tr("An attack that made illegal content: both sets of steps.");
    }
    return {};
}

QString severityText(incident::Severity severity)
{
    switch (severity) {
    case incident::Severity::General: return Words::tr("General");
    case incident::Severity::Larger: return Words::tr("Larger");
    case incident::Severity::Major: return Words::tr("Major");
    case incident::Severity::Extraordinary: return Words::tr("Extraordinary");
    }
    return {};
}

QString statusText(incident::Status status)
{
    return status == incident::Status::Open ? Words::tr("Open") : Words::tr("Closed");
}

QString topicText(const QString &topic)
{
    if (topic == QLatin1StringView(incident::topic::cause))
        return Words::tr("Cause");
    if (topic == QLatin1StringView(incident::topic::impact))
        return Words::tr("Impact");
    if (topic == QLatin1StringView(incident::topic::rectification))
        return Words::tr("Rectification");
    if (topic == QLatin1StringView(incident::topic::followUp))
        return Words::tr("Follow-up");
    return topic;
}

QString shown(const Bilingual &texts)
{
    return QLocale().language() == QLocale::Chinese ? texts.zh : texts.en;
}

QString timelineText(const IncidentEvent &event, const incident::Procedure &procedure)
{
    switch (event.kind) {
    case IncidentEvent::Kind::Step: return stepTitle(procedure, event.subject);
    case IncidentEvent::Kind::Waive: return Words::tr("Waived: %1").arg(stepTitle(procedure, event.subject));
    case IncidentEvent::Kind::Note: return noteText(event);
    case IncidentEvent::Kind::Evidence: return Words::tr("Evidence added: %1").arg(event.subject);
    case IncidentEvent::Kind::Status:
        return event.subject == incident::name(incident::Status::Open) ? Words::tr("Case reopened")
                                                                       : Words::tr("Case closed");
    case IncidentEvent::Kind::Report: return Words::tr("Report draft exported");
    }
    return {};
}

} // namespace ui
