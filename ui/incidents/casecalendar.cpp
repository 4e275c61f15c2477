#include "ui/incidents/casecalendar.h"

#include "app/incident/caseentries.h"
#include "app/incident/leadtime.h"
#include "app/registry/duties.h"
#include "app/workspace/facts.h"
#include "db/database.h"
#include "ui/shell/localised.h"

#include <QCoreApplication>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ui::CaseCalendar)
};

using incident::CalendarWords;

CalendarWords words()
{
    return {.isChinese = showsChinese(),
            .task = Words::tr("task"),
            .statutory = Words::tr("statutory"),
            .promised = Words::tr("promised"),
            .internal = Words::tr("internal target"),
            .lawSays = Words::tr("The law says: %1"),
            .provisional = Words::tr("Provisional: a holiday notice may still move it"),
            .conservative = Words::tr("Conservative reading: %1")};
}

} // namespace

Result<std::vector<calendar::CalendarEntry>> caseCalendar(const db::Database &reader,
                                                          const incident::Procedure &procedure,
                                                          const registry::Rulebook &rules, Moment now)
{
    const auto running = incident::alarms(reader, procedure, rules.clocks, rules.days, now);
    const auto lead = incident::readLeadHours(reader);
    if (!running || !lead)
        return std::unexpected(!running ? running.error() : lead.error());
    return attempt(
        [&] { return incident::calendarEntries(*running, workspace::textFact(reader, u"id"_s), words(), *lead * 60); });
}

Result<void> writeCalendar(const std::vector<calendar::CalendarEntry> &entries, const QString &path, Moment now)
{
    QSaveFile file(path);
    const QByteArray bytes = calendar::iCalendar(entries, u"Vermilion"_s, now);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return fail(Failure::Kind::Storage, file.errorString(), path);
    return {};
}

} // namespace ui
