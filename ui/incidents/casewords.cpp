#include "ui/incidents/casewords.h"

#include "app/incident/topic.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::CaseWords)
};

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
    const incident::Topic *known = incident::topicNamed(topic);
    return known ? shown(known->title) : topic;
}

QString shown(const Bilingual &texts)
{
    return QLocale().language() == QLocale::Chinese ? texts.zh : texts.en;
}

QString consequenceText(incident::Kind kind)
{
    switch (kind) {
    case incident::Kind::Content:
        return Words::tr(
            "Generation and transmission stopped, content removed, model rectified and re-tested, reported "
            "to the competent department. “Timely”: no hour in the law, an internal target runs.");
    case incident::Kind::Network:
        return Words::tr("Contained, reported from grade larger on within the operator's hours, closing summary within "
                         "30 days after handling ended. The hours are statutory.");
    case incident::Kind::Both:
        return Words::tr("Both sets of steps and both clocks run: the internal target for content, the statutory hours "
                         "for the network incident.");
    }
    return {};
}

QString originText(incident::Origin origin)
{
    switch (origin) {
    case incident::Origin::Flagged: return Words::tr("Flagged output");
    case incident::Origin::Complaint: return Words::tr("Complaint");
    case incident::Origin::Notice: return Words::tr("Notice of the authority");
    case incident::Origin::Hand: return Words::tr("Found by hand");
    }
    return {};
}

QString concernText(incident::Concern concern)
{
    return concern == incident::Concern::Flaw ? Words::tr("Flaw endangering national security or the public interest")
                                              : Words::tr("Personal information leaked, altered or lost");
}

QString concernConsequence(incident::Concern concern)
{
    return concern == incident::Concern::Flaw
        ? Words::tr("To be reported within 24 h (Network Data Security Regulations, Art. 10).")
        : Words::tr("Authority and individuals are notified immediately (Personal Information Protection Law, "
                    "Art. 57); the law gives no hours.");
}

QString concernsText(const incident::Concerns &concerns)
{
    QStringList found;
    for (const incident::Concern concern : {incident::Concern::PersonalInformation, incident::Concern::Flaw}) {
        if (concerns.has(concern))
            found.append(concernText(concern));
    }
    return found.join(QStringLiteral(", "));
}

QString operatorText(incident::Operator kind)
{
    switch (kind) {
    case incident::Operator::General: return Words::tr("Network operator in general: 4 h");
    case incident::Operator::Cii: return Words::tr("Critical information infrastructure: 1 h");
    case incident::Operator::Government: return Words::tr("Central or state body, or its unit: 2 h");
    }
    return {};
}

QString linkKindText(incident::Link::Kind kind)
{
    switch (kind) {
    case incident::Link::Kind::Service: return Words::tr("Service");
    case incident::Link::Kind::Model: return Words::tr("Model");
    case incident::Link::Kind::Item: return Words::tr("Filing or licence");
    case incident::Link::Kind::User: return Words::tr("User");
    case incident::Link::Kind::Complaint: return Words::tr("Complaint");
    case incident::Link::Kind::Case: return Words::tr("Case");
    case incident::Link::Kind::Generation: return Words::tr("Generation record");
    }
    return {};
}

QString taskStateText(incident::Task::State state)
{
    switch (state) {
    case incident::Task::State::Open: return Words::tr("Open");
    case incident::Task::State::Done: return Words::tr("Finished");
    case incident::Task::State::Dropped: return Words::tr("Dropped");
    }
    return {};
}

} // namespace ui
