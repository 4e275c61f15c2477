#include "app/registry/reminders.h"

#include <algorithm>

namespace registry {

namespace {

Reminder reminderOf(const ItemStatus &status, const Duty &duty, QDate day, const LeadTimes &leads)
{
    const QDate last = cautiousDay(duty);
    Reminder reminder{.status = &status, .duty = &duty, .leads = leads.of(duty.clock, status.kind)};
    reminder.from = last.addDays(-reminder.leads.front());
    for (const int lead : reminder.leads) {
        if (const QDate rings = last.addDays(-lead); rings >= day) {
            reminder.next = rings;
            break;
        }
    }
    return reminder;
}

} // namespace

QDate cautiousDay(const Duty &duty)
{
    return duty.conservative && duty.conservative->isValid() ? std::min(*duty.conservative, duty.due) : duty.due;
}

std::vector<Reminder> reminders(QDate day, const std::vector<ItemStatus> &statuses, const LeadTimes &leads)
{
    std::vector<Reminder> found;
    for (const ItemStatus &status : statuses) {
        for (const Duty &duty : status.duties) {
            if (duty.due.isValid())
                found.push_back(reminderOf(status, duty, day, leads));
        }
    }
    std::ranges::stable_sort(found, {}, [](const Reminder &reminder) { return cautiousDay(*reminder.duty); });
    return found;
}

} // namespace registry
