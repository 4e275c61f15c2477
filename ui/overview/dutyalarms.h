#pragma once

#include "app/registry/reminders.h"
#include "ui/overview/alarmlist.h"

namespace ui {

/// A duty of the register that runs out within its lead time.
struct DutyAlarm
{
    std::optional<RegistryItemId> item; ///< none: of what \a service lacks
    std::optional<ServiceId> service;
    QString name; ///< of the item, or of the service that lacks it
    registry::Duty duty;
};

/// What of \a statuses is announced on \a day; what is expected of the other side only once its day is over.
std::vector<DutyAlarm> dutyAlarms(QDate day, const std::vector<registry::ItemStatus> &statuses,
                                  const registry::LeadTimes &leads);

/// \a alarm as a line of the list: leads to its row in the status of the register.
AlarmRow alarmRow(const DutyAlarm &alarm);

} // namespace ui
