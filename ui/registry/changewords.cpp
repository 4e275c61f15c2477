#include "ui/registry/changewords.h"

#include "ui/registry/registrywords.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ChangeWords)
};

} // namespace

QString changeText(change::Event event)
{
    switch (event) {
    case change::Event::ModelVersion: return Words::tr("New model or version");
    case change::Event::Function: return Words::tr("New function");
    case change::Event::Domain: return Words::tr("New field of use or domain");
    case change::Event::Growth: return Words::tr("User growth past a threshold");
    case change::Event::WeakControls: return Words::tr("Case that shows weak controls");
    case change::Event::Retirement: return Words::tr("End of a service");
    case change::Event::Subject: return Words::tr("Data of the filing subject changed");
    case change::Event::Notice: return Words::tr("Notice of the authority");
    }
    return {};
}

QString originText(change::Origin origin)
{
    switch (origin) {
    case change::Origin::Hand: return Words::tr("written down by hand");
    case change::Origin::Register: return Words::tr("from the register");
    case change::Origin::Logs: return Words::tr("from the logs");
    case change::Origin::Growth: return Words::tr("from a threshold");
    case change::Origin::Case: return Words::tr("from a case");
    }
    return {};
}

QString proposalText(change::Proposal::State state)
{
    switch (state) {
    case change::Proposal::State::Waiting: return Words::tr("To confirm");
    case change::Proposal::State::Confirmed: return Words::tr("Confirmed");
    case change::Proposal::State::Waived: return Words::tr("Waived");
    }
    return {};
}

QString findingText(usage::Finding::Kind kind)
{
    switch (kind) {
    case usage::Finding::Kind::NotFiled: return Words::tr("used, not filed");
    case usage::Finding::Kind::BeforeFiling: return Words::tr("used before it was filed");
    case usage::Finding::Kind::AfterEnd: return Words::tr("used after the end of service");
    case usage::Finding::Kind::Unknown: return Words::tr("not in the register");
    case usage::Finding::Kind::Upstream: return Words::tr("upstream filing number missing");
    case usage::Finding::Kind::Silent: return Words::tr("filed, no traffic");
    }
    return {};
}

Role findingRole(usage::Finding::Kind kind)
{
    switch (kind) {
    case usage::Finding::Kind::NotFiled:
    case usage::Finding::Kind::AfterEnd: return Role::Negative;
    case usage::Finding::Kind::Silent: return Role::Information;
    default: return Role::Attention;
    }
}

QString matchText(const usage::Match &match)
{
    QString name =
        match.version.isEmpty() ? match.candidate : Words::tr("%1, version %2").arg(match.candidate, match.version);
    switch (match.how) {
    case usage::Matching::Linked: return Words::tr("%1 (linked)").arg(name);
    case usage::Matching::Exact:
    case usage::Matching::Normalised: return name;
    case usage::Matching::Version: return match.isNewVersion ? Words::tr("%1 (not registered)").arg(name) : name;
    case usage::Matching::Proposed: return Words::tr("perhaps %1").arg(name);
    case usage::Matching::Dismissed: return Words::tr("needs no filing");
    case usage::Matching::None: break;
    }
    return {};
}

QString nameKindText(usage::NameKind kind)
{
    return kind == usage::NameKind::Service ? Words::tr("Service") : Words::tr("Model");
}

QString confidenceText(calendar::Confidence confidence)
{
    switch (confidence) {
    case calendar::Confidence::Official: return Words::tr("official wording seen");
    case calendar::Confidence::Secondary: return Words::tr("secondary source");
    case calendar::Confidence::GeneralKnowledge: return Words::tr("general knowledge: confirm with counsel");
    case calendar::Confidence::Inferred: return Words::tr("inferred: confirm with counsel");
    }
    return {};
}

QString serviceText(const registry::Register &registered, std::optional<ServiceId> id, const QString &company)
{
    if (!id)
        return company;
    const auto found = std::ranges::find(registered.services, *id, &registry::Service::id);
    return found == registered.services.end() ? company : found->name;
}

QString itemText(const change::Proposal &proposal, const change::ChangeReading &reading)
{
    for (const registry::RegistryItem &item : reading.registered.items) {
        if (proposal.item == item.id)
            return item.name;
    }
    const registry::Kind *kind = reading.rulebook.kinds.find(proposal.kind);
    const QString title = kind ? shownText(kind->title) : proposal.kind;
    return Words::tr("%1 (to be added for %2)").arg(title, serviceText(reading.registered, proposal.service));
}

} // namespace ui
