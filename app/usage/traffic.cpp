#include "app/usage/traffic.h"

namespace usage {

CallCoverage coverageOf(const Traffic &traffic)
{
    CallCoverage coverage;
    for (const CallDay &day : traffic.days) {
        coverage.calls += day.calls;
        coverage.withoutUser += day.withoutUser;
        coverage.withoutService += day.name.service.isEmpty() ? day.calls : 0;
        coverage.withoutModel += day.name.model.isEmpty() ? day.calls : 0;
        coverage.withoutTime += day.day.isValid() ? 0 : day.calls;
    }
    return coverage;
}

QDate lastDay(const Traffic &traffic, QDate day)
{
    QDate last;
    for (const CallDay &each : traffic.days) {
        if (each.day.isValid() && each.day <= day && (!last.isValid() || each.day > last))
            last = each.day;
    }
    return last;
}

} // namespace usage
