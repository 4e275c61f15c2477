#include "ui/incidents/casecalendar.h"

#include "app/complaint/complaintclocks.h"
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

/// What the law or the published promise leaves to those complaints whose complainants were not told yet.
Result<std::vector<incident::Alarm>> complaintAlarms(const db::Database &reader, const registry::Rulebook &book,
                                                     Moment now)
{
    const auto rules = complaint::readRules(reader, book.clocks, book.days);
    if (!rules)
        return failed(rules);
    const auto running = complaint::runningComplaintClocks(reader, *rules, now);
    if (!running)
        return failed(running);
    std::vector<incident::Alarm> alarms;
    for (const complaint::RunningComplaint &each : *running) {
        const calendar::Clock &clock = each.clock.clock;
        if (each.clock.governs)
            alarms.push_back({.number = each.number,
                              .id = clock.id,
                              .title = clock.title,
                              .unit = clock.unit,
                              .kind = clock.kind,
                              .isStatutory = clock.isStatutory(),
                              .wording = clock.wording,
                              .source = clock.source,
                              .startedAt = each.clock.startedAt,
                              .due = each.clock.due,
                              .dueAt = each.clock.dueAt.value_or(now)});
    }
    return alarms;
}

} // namespace

Result<std::vector<calendar::CalendarEntry>> caseCalendar(const db::Database &reader,
                                                          const incident::Procedure &procedure,
                                                          const registry::Rulebook &rules, Moment now)
{
    auto running = incident::alarms(reader, procedure, rules.clocks, rules.days, now);
    const auto complaints = complaintAlarms(reader, rules, now);
    const auto lead = incident::readLeadHours(reader);
    if (!running || !lead)
        return std::unexpected(!running ? running.error() : lead.error());
    if (!complaints)
        return failed(complaints);
    running->insert(running->end(), complaints->begin(), complaints->end());
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
