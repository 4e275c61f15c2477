#include "ui/registry/registrywords.h"

#include <QCoreApplication>
#include <QLocale>

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::RegistryWords)
};

using Status = registry::ItemStatus::Status;
using EventKind = registry::RegistryEvent::Kind;

} // namespace

QString shownText(const Bilingual &texts)
{
    return QLocale().language() == QLocale::Chinese ? texts.zh : texts.en;
}

QString statusText(Status status)
{
    switch (status) {
    case Status::InForce: return Words::tr("In force");
    case Status::Due: return Words::tr("Due");
    case Status::Late: return Words::tr("Late");
    case Status::Missing: return Words::tr("Missing");
    case Status::Expired: return Words::tr("Expired");
    case Status::Pending: return Words::tr("With the authority");
    case Status::Draft: return Words::tr("In preparation");
    case Status::Rejected: return Words::tr("Returned");
    case Status::Ended: return Words::tr("Cancelled");
    case Status::NotRequired: return Words::tr("Not required");
    }
    return {};
}

QString stateText(registry::State state)
{
    switch (state) {
    case registry::State::Preparing: return Words::tr("In preparation");
    case registry::State::Submitted: return Words::tr("Submitted");
    case registry::State::Returned: return Words::tr("Returned");
    case registry::State::Accepted: return Words::tr("Accepted");
    case registry::State::Filed: return Words::tr("Filed");
    case registry::State::Changing: return Words::tr("Changing");
    case registry::State::Cancelled: return Words::tr("Cancelled");
    case registry::State::Expired: return Words::tr("Expired");
    case registry::State::NotRequired: return Words::tr("Not required");
    }
    return {};
}

QString stateText(registry::State state, const QString &kind)
{
    const bool isFiling = kind.endsWith(u"_filing") || kind.endsWith(u"_record") || kind.endsWith(u"mlps");
    return state == registry::State::Filed && !isFiling ? Words::tr("In force") : stateText(state);
}

Role stateRole(registry::State state)
{
    switch (state) {
    case registry::State::Filed: return Role::Good;
    case registry::State::Changing: return Role::Attention;
    case registry::State::Returned:
    case registry::State::Expired: return Role::Negative;
    case registry::State::Preparing:
    case registry::State::Submitted:
    case registry::State::Accepted: return Role::Information;
    case registry::State::Cancelled:
    case registry::State::NotRequired: return Role::Muted;
    }
    return Role::Text;
}

QString scopeText(registry::Scope scope)
{
    return scope == registry::Scope::Public ? Words::tr("Public in mainland China") : Words::tr("Internal use only");
}

QString accessText(registry::Access access)
{
    switch (access) {
    case registry::Access::App: return Words::tr("App");
    case registry::Access::Web: return Words::tr("Website");
    case registry::Access::Api: return Words::tr("API");
    }
    return {};
}

QString accessText(registry::Accesses accesses)
{
    QStringList words;
    for (const registry::Access each : {registry::Access::App, registry::Access::Web, registry::Access::Api}) {
        if (accesses & each)
            words.append(accessText(each));
    }
    return words.join(Words::tr(", ", "between the ways to reach a service"));
}

QString roleText(registry::Role role)
{
    return role == registry::Role::Provider ? Words::tr("Service provider") : Words::tr("Technical supporter");
}

QString eventText(EventKind kind)
{
    switch (kind) {
    case EventKind::Change: return Words::tr("Change");
    case EventKind::ServiceEnd: return Words::tr("End of service");
    case EventKind::Assessment: return Words::tr("Cause for a security assessment");
    case EventKind::Submitted: return Words::tr("Submitted");
    case EventKind::Granted: return Words::tr("Granted");
    case EventKind::Rejected: return Words::tr("Rejected");
    case EventKind::RenewalApplied: return Words::tr("Renewal applied for");
    case EventKind::Renewed: return Words::tr("Renewed");
    case EventKind::AnnualReport: return Words::tr("Annual report submitted");
    case EventKind::Verified: return Words::tr("Verified or assessed");
    case EventKind::Cancelled: return Words::tr("Cancelled");
    case EventKind::Note: return Words::tr("Note");
    }
    return {};
}

QString warningText(registry::Warning warning)
{
    switch (warning) {
    case registry::Warning::NumberShape:
        return Words::tr("The number does not look like the numbers of its kind. Compare it with the certificate.");
    case registry::Warning::NumberMissing: return Words::tr("It is in force but has no number.");
    case registry::Warning::ExpiryMissing: return Words::tr("Items of this kind expire, but no last day is recorded.");
    case registry::Warning::DisplayMissing:
        return Words::tr("Nobody has checked that the number is shown on the site or in the app.");
    case registry::Warning::DisplayOld:
        return Words::tr("Nobody has checked for a long time that the number is still shown.");
    }
    return {};
}

Role statusRole(Status status)
{
    switch (status) {
    case Status::InForce: return Role::Good;
    case Status::Due: return Role::Attention;
    case Status::Late:
    case Status::Missing:
    case Status::Expired:
    case Status::Rejected: return Role::Negative;
    case Status::Pending:
    case Status::Draft: return Role::Information;
    case Status::Ended:
    case Status::NotRequired: return Role::Muted;
    }
    return Role::Text;
}

QString dayText(QDate day)
{
    return day.isValid() ? day.toString(Qt::ISODate) : QString();
}

QString leftText(const registry::Duty &duty)
{
    if (!duty.workingDaysLeft)
        return {};
    const int left = *duty.workingDaysLeft;
    if (duty.status == registry::Duty::Status::Late || left < 0)
        return duty.leftIsEstimate ? Words::tr("about %n working day(s) late", nullptr, -left)
                                   : Words::tr("%n working day(s) late", nullptr, -left);
    return duty.leftIsEstimate ? Words::tr("about %n working day(s) left", nullptr, left)
                               : Words::tr("%n working day(s) left", nullptr, left);
}

QString dutyKindText(const registry::Duty &duty)
{
    if (duty.clock.isEmpty())
        return Words::tr("no rule sets a day");
    switch (duty.kind) {
    case calendar::ClockKind::Statutory:
        return duty.statutory ? Words::tr("statutory") : Words::tr("the law gives no number");
    case calendar::ClockKind::Promise: return Words::tr("promised");
    case calendar::ClockKind::Internal: return Words::tr("internal target");
    case calendar::ClockKind::Yardstick: return Words::tr("recommended");
    case calendar::ClockKind::Expected: return Words::tr("expected of the authority");
    }
    return {};
}

} // namespace ui
