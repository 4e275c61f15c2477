#include "ui/registry/statusfilter.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::StatusFilter)
};

using Status = registry::ItemStatus::Status;

constexpr std::array<const char *, statusCuts> ids{"late",         "missing",     "expired",  "returned", "due",
                                                   "pending",      "preparing",   "in-force", "changing", "ended",
                                                   "not-required", "provisional", "display"};

} // namespace

bool fallsUnder(const registry::ItemStatus &status, StatusCut cut)
{
    switch (cut) {
    case StatusCut::Late: return status.status == Status::Late;
    case StatusCut::Missing: return status.status == Status::Missing;
    case StatusCut::Expired: return status.status == Status::Expired;
    case StatusCut::Returned: return status.status == Status::Rejected;
    case StatusCut::Due: return status.status == Status::Due;
    case StatusCut::Pending: return status.status == Status::Pending;
    case StatusCut::Preparing: return status.status == Status::Draft;
    case StatusCut::InForce: return status.state && registry::isInForce(*status.state);
    case StatusCut::Changing: return status.isChanging();
    case StatusCut::Ended: return status.status == Status::Ended;
    case StatusCut::NotRequired: return status.status == Status::NotRequired;
    case StatusCut::Provisional: return status.isProvisional();
    case StatusCut::Display: return status.lacksDisplay();
    }
    return false;
}

bool isShown(const registry::ItemStatus &status, const std::set<StatusCut> &cuts)
{
    return cuts.empty() || std::ranges::any_of(cuts, [&](StatusCut cut) { return fallsUnder(status, cut); });
}

QString cutText(StatusCut cut)
{
    switch (cut) {
    case StatusCut::Late: return Words::tr("Late");
    case StatusCut::Missing: return Words::tr("Missing");
    case StatusCut::Expired: return Words::tr("Expired");
    case StatusCut::Returned: return Words::tr("Returned");
    case StatusCut::Due: return Words::tr("Due");
    case StatusCut::Pending: return Words::tr("With the authority");
    case StatusCut::Preparing: return Words::tr("In preparation");
    case StatusCut::InForce: return Words::tr("In force");
    case StatusCut::Changing: return Words::tr("Being changed");
    case StatusCut::Ended: return Words::tr("Cancelled");
    case StatusCut::NotRequired: return Words::tr("Not required");
    case StatusCut::Provisional: return Words::tr("Provisional day");
    case StatusCut::Display: return Words::tr("Number not seen shown");
    }
    return {};
}

QString cutId(StatusCut cut)
{
    return QString::fromLatin1(ids.at(static_cast<size_t>(cut)));
}

std::optional<StatusCut> cutNamed(const QString &id)
{
    const auto found = std::ranges::find_if(ids, [&](const char *each) { return QLatin1StringView(each) == id; });
    return found == ids.end() ? std::nullopt : std::optional(static_cast<StatusCut>(found - ids.begin()));
}

} // namespace ui
