#include "ui/complaints/complaintwords.h"

#include "app/users/unmasking.h"
#include "ui/shell/localised.h"

#include <QCoreApplication>

#include <algorithm>

namespace ui {

namespace {

using complaint::Channel;
using complaint::Event;
using complaint::LineFault;
using complaint::Outcome;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::ComplaintWords)
};

QString reasonText(const QString &id)
{
    const auto reasons = users::unmaskReasons();
    if (!reasons)
        return id;
    const auto found = std::ranges::find(*reasons, id, &users::UnmaskReason::id);
    return found == reasons->end() ? id : localised(found->title);
}

} // namespace

QString channelText(Channel channel)
{
    switch (channel) {
    case Channel::App: return Words::tr("In the app");
    case Channel::Email: return Words::tr("E-mail");
    case Channel::Phone: return Words::tr("Telephone");
    case Channel::Letter: return Words::tr("Letter");
    case Channel::Authority: return Words::tr("12377 or an authority");
    case Channel::Other: return Words::tr("Another way");
    }
    return {};
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Founded: return Words::tr("Founded");
    case Outcome::Partly: return Words::tr("Partly founded");
    case Outcome::Unfounded: return Words::tr("Unfounded");
    case Outcome::OutOfScope: return Words::tr("Out of scope");
    case Outcome::Withdrawn: return Words::tr("Withdrawn");
    }
    return {};
}

QString kindText(const std::vector<complaint::Kind> &kinds, const QString &id)
{
    const complaint::Kind *kind = complaint::findKind(kinds, id);
    return kind ? localised(kind->title) : id;
}

QString faultText(LineFault fault)
{
    switch (fault) {
    case LineFault::Unclosed: return Words::tr("A quotation mark is not closed");
    case LineFault::Cells: return Words::tr("Not as many cells as the head has");
    case LineFault::NoText: return Words::tr("No text");
    case LineFault::NoMoment: return Words::tr("No time of receipt");
    case LineFault::BadMoment: return Words::tr("The time of receipt cannot be read");
    case LineFault::InFuture: return Words::tr("The time of receipt lies in the future");
    case LineFault::BadChannel: return Words::tr("Unknown channel");
    case LineFault::BadKind: return Words::tr("Unknown kind");
    case LineFault::BadLink: return Words::tr("No such record or case");
    case LineFault::Differs: return Words::tr("The ticket is here already and says something else");
    }
    return {};
}

QString targetText(complaint::Promise::Target target)
{
    switch (target) {
    case complaint::Promise::Target::Published: return Words::tr("Published promise to feed back");
    case complaint::Promise::Target::Internal: return Words::tr("Internal target to feed back");
    case complaint::Promise::Target::Acknowledge: return Words::tr("Internal target to acknowledge receipt");
    }
    return {};
}

QString amountText(int amount, calendar::Unit unit)
{
    switch (unit) {
    case calendar::Unit::Hour: return Words::tr("%n hour(s)", nullptr, amount);
    case calendar::Unit::WorkingDay: return Words::tr("%n working day(s)", nullptr, amount);
    default: return Words::tr("%n day(s)", nullptr, amount);
    }
}

QString eventText(const Event &event, const std::vector<complaint::Kind> &kinds)
{
    using enum Event::Kind;
    switch (event.kind) {
    case Acknowledge: return Words::tr("Receipt acknowledged");
    case Assign: return Words::tr("Given to %1").arg(event.subject);
    case Reclassify: return Words::tr("Kind is now: %1").arg(kindText(kinds, event.subject));
    case Entry: return Words::tr("Handling");
    case Link: return Words::tr("Linked: %1").arg(event.subject);
    case Unlink: return Words::tr("Link taken away: %1").arg(event.subject);
    case Event::Kind::Outcome:
        return Words::tr("Outcome: %1")
            .arg(outcomeText(complaint::outcomeNamed(event.subject).value_or(Outcome::Partly)));
    case Feedback:
        return Words::tr("Fed back: %1")
            .arg(channelText(complaint::channelNamed(event.subject).value_or(Channel::Other)));
    case Unreachable: return Words::tr("Feedback not possible");
    case Close: return Words::tr("Closed");
    case Reopen: return Words::tr("Opened again");
    case Unmask: return Words::tr("Contact shown: %1").arg(reasonText(event.subject));
    }
    return {};
}

QString standingText(const complaint::Standing &standing)
{
    if (standing.isClosed())
        return Words::tr("closed");
    if (standing.answer)
        return Words::tr("fed back");
    if (standing.outcome)
        return Words::tr("to be fed back");
    return standing.officer.isEmpty() ? Words::tr("new") : Words::tr("in hand");
}

} // namespace ui
