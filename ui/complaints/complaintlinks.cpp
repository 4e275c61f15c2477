#include "ui/complaints/complaintlinks.h"

#include "app/complaint/complaintreader.h"
#include "app/incident/casefilestore.h"

#include <algorithm>

namespace ui {

namespace {

ComplaintLink linkTo(const db::Database &reader, const QString &reference)
{
    ComplaintLink link{.reference = reference, .risk = {}, .title = {}};
    if (const auto generation = complaint::generationReferred(reference)) {
        const auto found = attempt([&] { return complaint::linkedGeneration(reader, *generation); });
        link.isThere = found && found->isThere;
        link.isFlagged = found && found->isFlagged;
        link.risk = found ? found->risk : QString();
    } else if (const auto found = incident::findIncident(reader, reference)) {
        link.title = found->title;
    } else {
        link.isThere = false;
    }
    return link;
}

} // namespace

std::vector<ComplaintLink> linksOf(const db::Database &reader, const complaint::Complaint &complaint,
                                   const complaint::Standing &standing)
{
    std::vector<ComplaintLink> links;
    for (const QString &reference : standing.links)
        links.push_back(linkTo(reader, reference));
    const auto cases = incident::incidents(reader);
    for (const incident::Incident &each : cases.value_or(std::vector<incident::Incident>())) {
        const bool isFromIt = each.origin == incident::Origin::Complaint && each.originRef == complaint.number;
        if (isFromIt && !standing.links.contains(each.number))
            links.push_back({.reference = each.number, .risk = {}, .title = each.title});
    }
    return links;
}

} // namespace ui
