#include "ui/incidents/caseproposals.h"

#include "app/complaint/complaintreader.h"
#include "app/incident/evidencestore.h"
#include "app/registry/registrystore.h"
#include "ui/shell/localised.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::CaseProposals)
};

void addNames(LinkTargets &targets, incident::Link::Kind kind, const QStringList &names)
{
    for (const QString &name : names)
        targets[kind].push_back({name, name});
}

QStringList sortedOnce(QStringList names)
{
    names.removeAll(QString());
    names.sort();
    names.removeDuplicates();
    return names;
}

} // namespace

CaseProposal proposalFrom(const db::Database &reader, const detect::Taxonomy &taxonomy, GenerationId generation)
{
    const auto read = incident::currentEvidence(reader, {generation});
    if (!read)
        return {.origin = incident::Origin::Flagged, .evidence = 1};
    const incident::EvidenceItem &item = read->front();
    const detect::Risk *risk = taxonomy.find(item.risk());
    QStringList title{item.service, risk ? localised(*risk) : QString()};
    title.removeAll(QString());
    QString how = item.decision
        ? Words::tr("Review of %1, decided by %2").arg(incident::reference(generation), item.decision->actor)
        : Words::tr("Review of %1").arg(incident::reference(generation));
    const bool isFlagged = !item.flaggedRisk.isEmpty();
    return {.title = title.join(u": "_s),
            .service = item.service,
            .how = std::move(how),
            .origin = isFlagged ? incident::Origin::Flagged : incident::Origin::Hand,
            .evidence = 1};
}

Result<ComplaintProposal> proposalFromComplaint(const db::Database &reader, qint64 id)
{
    const auto read = complaint::complaintFile(reader, ComplaintId(id));
    if (!read)
        return failed(read);
    const complaint::Complaint &one = read->complaint;
    ComplaintProposal proposed{.proposal = {.title = Words::tr("Complaint %1").arg(one.number),
                                            .service = one.service,
                                            .how = Words::tr("Complaint %1").arg(one.number),
                                            .origin = incident::Origin::Complaint,
                                            .originRef = one.number}};
    for (const complaint::Event &event : read->events) {
        const auto generation = complaint::generationReferred(event.subject);
        if (generation && event.kind == complaint::Event::Kind::Link)
            proposed.evidence.push_back(*generation);
        else if (generation && event.kind == complaint::Event::Kind::Unlink)
            std::erase(proposed.evidence, *generation);
    }
    proposed.proposal.evidence = static_cast<qsizetype>(proposed.evidence.size());
    return proposed;
}

QStringList serviceNames(const db::Database &reader, const std::vector<incident::Incident> &cases)
{
    QStringList services;
    if (const auto registered = registry::readRegister(reader)) {
        for (const registry::Service &service : registered->services)
            services.append(service.name);
    }
    for (const incident::Incident &each : cases)
        services.append(each.service);
    return sortedOnce(services);
}

QStringList officerNames(const incident::CaseFile &file, const std::vector<incident::Incident> &cases,
                         const QString &self)
{
    QStringList others{file.incident.owner};
    for (const incident::IncidentEvent &event : file.events)
        others.append(event.actor);
    for (const incident::Incident &each : cases)
        others.append(each.owner);
    others = sortedOnce(others);
    others.removeAll(self);
    return QStringList{self} + others;
}

LinkTargets linkTargets(const db::Database &reader, const incident::CaseFile &file,
                        const std::vector<incident::Incident> &cases)
{
    using Kind = incident::Link::Kind;
    LinkTargets targets;
    if (const auto registered = registry::readRegister(reader)) {
        for (const registry::Service &service : registered->services)
            targets[Kind::Service].push_back({QString::number(qint64(service.id)), service.name});
        for (const registry::RegistryItem &item : registered->items)
            targets[Kind::Item].push_back({QString::number(qint64(item.id)), u"%1 %2"_s.arg(item.name, item.number)});
    }
    QStringList users;
    for (const incident::EvidenceItem &item : file.evidence)
        users.append(item.userRef);
    addNames(targets, Kind::User, sortedOnce(users));
    addNames(targets, Kind::Model, incident::summarise(file.evidence).models);
    for (const incident::Incident &each : cases) {
        if (each.id != file.incident.id)
            targets[Kind::Case].push_back({each.number, each.number});
    }
    return targets;
}

} // namespace ui
