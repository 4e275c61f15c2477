#include "ui/overview/dutyalarms.h"

#include "ui/registry/registrywords.h"

using namespace Qt::StringLiterals;

namespace ui {

namespace {

bool presses(const registry::Duty &duty, QDate day)
{
    return duty.kind != calendar::ClockKind::Expected || duty.due < day;
}

Role roleOf(const registry::Duty &duty)
{
    switch (duty.status) {
    case registry::Duty::Status::Late: return Role::Negative;
    case registry::Duty::Status::Due: return Role::Attention;
    default: return Role::Information;
    }
}

} // namespace

std::vector<DutyAlarm> dutyAlarms(QDate day, const std::vector<registry::ItemStatus> &statuses,
                                  const registry::LeadTimes &leads)
{
    std::vector<DutyAlarm> alarms;
    for (const registry::Reminder &reminder : registry::reminders(day, statuses, leads)) {
        const registry::ItemStatus &status = *reminder.status;
        if (reminder.isAnnounced(day) && presses(*reminder.duty, day))
            alarms.push_back({.item = status.item,
                              .service = status.service,
                              .name = status.item ? status.name : status.serviceName,
                              .duty = *reminder.duty});
    }
    return alarms;
}

AlarmRow alarmRow(const DutyAlarm &alarm)
{
    const registry::Duty &duty = alarm.duty;
    QVariantMap filter{{u"view"_s, u"status"_s}};
    if (alarm.item)
        filter.insert(u"id"_s, qlonglong(*alarm.item));
    return {.to = {u"registry"_s, filter},
            .number = alarm.name,
            .clock = {.title = shownText(duty.what),
                      .kind = shownKind(duty.statutory, duty.kind),
                      .left = leftText(duty),
                      .due = dayText(duty.due),
                      .conservative = duty.conservative ? dayText(*duty.conservative) : QString(),
                      .provisional = duty.provisional,
                      .rule = shownText(duty.source),
                      .role = roleOf(duty),
                      .runsOut = startOfDay(duty.due.addDays(1)) - 1,
                      .confirm = calendar::confirmWithCounsel(duty.confidence)}};
}

} // namespace ui
