#pragma once

#include "app/complaint/complaintclocks.h"
#include "app/complaint/complaintstore.h"
#include "app/complaint/statistics.h"
#include "app/journal/verification.h"
#include "tests/support/generations.h"

#include <QTest>

/// \a hour:\a minute of \a day in Asia/Shanghai.
inline Moment at(QDate day, int hour = 10, int minute = 0)
{
    return startOfDay(day) + (hour * 60 + minute) * 60'000LL;
}

/// A store of complaints whose clock a test moves.
struct ComplaintFixture : EmptyStore
{
    complaint::ComplaintStore store{database, journal};
    calendar::ClockTable clocks = calendar::loadClocks().value();
    calendar::WorkingDays days = calendar::WorkingDays::load().value();

    complaint::Rules rules() const { return complaint::readRules(database, clocks, days).value(); }

    ComplaintId receive(Moment when, const QString &kind = QStringLiteral("general"))
    {
        return store.receive({.receivedAt = when, .kind = kind, .text = QStringLiteral("a remark")}).value();
    }

    complaint::ComplaintFile file(ComplaintId id) const { return complaint::complaintFile(database, id).value(); }
    complaint::Standing standing(ComplaintId id) const
    {
        const complaint::ComplaintFile found = file(id);
        return complaint::standing(found.complaint, found.events);
    }
    std::vector<complaint::ComplaintClock> clocksOf(ComplaintId id) const
    {
        return complaint::complaintClocks(rules(), file(id).complaint, standing(id), moment);
    }

    Result<void> promise(int amount, calendar::Unit unit, const QString &kind = {}, std::optional<Moment> since = {},
                         complaint::Promise::Target target = complaint::Promise::Target::Published)
    {
        return complaint::makePromise(database, journal,
                                      {.target = target, .kind = kind, .amount = amount, .unit = unit, .since = since},
                                      clocks);
    }
};
