#include "app/incident/leadtime.h"

#include "app/journal/journal.h"
#include "app/workspace/facts.h"
#include "db/database.h"
#include "db/transaction.h"

using namespace Qt::StringLiterals;

namespace incident {

namespace {

constexpr int usual = 72;
constexpr int year = 8760;

QString fact()
{
    return u"alarms.lead_hours"_s;
}

} // namespace

Result<int> readLeadHours(const db::Database &database)
{
    return attempt([&] {
        const int hours = workspace::textFact(database, fact()).toInt();
        return hours > 0 ? hours : usual;
    });
}

Result<void> saveLeadHours(db::Database &database, journal::Journal &journal, int hours)
{
    if (hours < 1 || hours > year)
        return fail(Failure::Kind::BadInput, u"a lead time is 1 to %1 hours"_s.arg(year));
    return attempt([&] {
        db::Transaction transaction(database);
        workspace::setFact(database, fact(), QByteArray::number(hours));
        journal.append(u"workspace.lead_time"_s, u"workspace"_s, {{u"hours"_s, hours}});
        transaction.commit();
    });
}

} // namespace incident
