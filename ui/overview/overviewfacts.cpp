#include "ui/overview/overviewfacts.h"

#include "app/complaint/complaintclocks.h"
#include "app/incident/casefilestore.h"
#include "app/incident/leadtime.h"
#include "app/ingest/sourcestore.h"
#include "app/knowledge/knowledge.h"
#include "app/registry/leadtimestore.h"
#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "app/registry/status.h"
#include "app/review/queue.h"

#include <algorithm>

namespace ui {

namespace {

constexpr int daysShown = 90;

Result<void> readQueue(OverviewFacts &facts, const db::Database &database)
{
    const Result<review::QueueCount> queue = review::queueCount(database, {});
    if (!queue)
        return failed(queue);
    facts.toDecide = queue->items;
    facts.oldestToDecide = queue->oldest;
    return {};
}

Result<void> readLogs(OverviewFacts &facts, const db::Database &database, Moment now)
{
    const Result<ingest::StoreTotals> totals = ingest::SourceStore(database).totals();
    if (!totals)
        return failed(totals);
    facts.generations = totals->generations;
    facts.withText = totals->withText;
    facts.quarantined = totals->quarantined;

    facts.lastDay = shanghaiDay(now);
    facts.firstDay = facts.lastDay.addDays(1 - daysShown);
    const auto days = ingest::GenerationStore(database).perDay(
        {.from = startOfDay(facts.firstDay), .to = startOfDay(facts.lastDay.addDays(1))});
    if (!days)
        return failed(days);
    for (const ingest::DayCount &day : *days)
        facts.flagsPerDay[day.day] = day.flagged;
    return {};
}

void countClocks(OverviewFacts &facts)
{
    for (const incident::Alarm &alarm : facts.alarms) {
        if (alarm.isTask)
            continue;
        if (alarm.isLate)
            ++facts.lateClocks;
        else if (!facts.nextClock)
            facts.nextClock = alarm.dueAt;
    }
}

/// The clock of \a complaint as an alarm among those of cases.
incident::Alarm alarmOf(const complaint::RunningComplaint &complaint, Moment now)
{
    const complaint::ComplaintClock &clock = complaint.clock;
    const Moment dueAt = clock.dueAt.value_or(now);
    return {.number = complaint.number,
            .id = clock.clock.id,
            .title = clock.clock.title,
            .unit = clock.clock.unit,
            .kind = clock.clock.kind,
            .isStatutory = clock.clock.isStatutory(),
            .wording = clock.clock.wording,
            .source = clock.clock.source,
            .startedAt = clock.startedAt,
            .due = clock.due,
            .dueAt = dueAt,
            .isLate = complaint.isOverdue(),
            .confirm = calendar::confirmWithCounsel(clock.clock.confidence)};
}

Result<void> readComplaints(OverviewFacts &facts, const db::Database &database, const registry::Rulebook &book,
                            Moment now)
{
    const auto rules = complaint::readRules(database, book.clocks, book.days);
    if (!rules)
        return failed(rules);
    const auto running = complaint::runningComplaintClocks(database, *rules, now);
    if (!running)
        return failed(running);
    for (const complaint::RunningComplaint &complaint : *running)
        facts.complaints.emplace_back(qlonglong(complaint.id), alarmOf(complaint, now));
    return {};
}

Result<void> readIncidents(OverviewFacts &facts, const db::Database &database, const Knowledge &knowledge,
                           const registry::Rulebook &rules, Moment now)
{
    const Result<std::vector<incident::Incident>> cases = incident::incidents(database);
    if (!cases)
        return failed(cases);
    facts.openIncidents = std::ranges::count(*cases, incident::Status::Open, &incident::Incident::status);
    auto alarms = incident::alarms(database, knowledge.procedure, rules.clocks, rules.days, now);
    const Result<int> lead = incident::readLeadHours(database);
    if (!alarms || !lead)
        return std::unexpected(!alarms ? alarms.error() : lead.error());
    facts.alarms = std::move(*alarms);
    facts.leadHours = *lead;
    facts.days = rules.days;
    countClocks(facts);
    return readComplaints(facts, database, rules, now);
}

bool needsSomething(const registry::ItemStatus &item)
{
    using Status = registry::ItemStatus::Status;
    return item.status == Status::Due || item.status == Status::Late || item.status == Status::Missing
        || item.status == Status::Expired || item.status == Status::Rejected; // as the Registry page counts
}

bool isAnnounced(const registry::ItemStatus &item, const std::vector<DutyAlarm> &duties)
{
    return item.item && std::ranges::contains(duties, item.item, &DutyAlarm::item);
}

Result<void> readRegistry(OverviewFacts &facts, const db::Database &database, const registry::Rulebook &rules,
                          Moment now)
{
    const Result<registry::Register> registered = registry::readRegister(database);
    if (!registered)
        return failed(registered);
    const Result<registry::LeadTimes> leads = registry::readLeadTimes(database);
    if (!leads)
        return failed(leads);
    const QDate today = shanghaiDay(now);
    const std::vector<registry::ItemStatus> statuses = registry::statusOn(today, *registered, rules);
    facts.duties = dutyAlarms(today, statuses, *leads);
    for (const registry::ItemStatus &item : statuses) {
        ++facts.registryItems;
        if (needsSomething(item) || isAnnounced(item, facts.duties))
            ++facts.registryDue;
        const registry::Duty *next = item.next();
        if (next && next->due >= today && (!facts.nextDutyOn || next->due < *facts.nextDutyOn)) {
            facts.nextDutyOn = next->due;
            facts.nextDuty = next->what;
        }
    }
    return {};
}

} // namespace

Result<OverviewFacts> readOverview(const db::Database &database, const Knowledge &knowledge, Moment now)
{
    const Result<registry::Rulebook> rules = registry::readRulebook(database);
    if (!rules)
        return failed(rules);
    OverviewFacts facts;
    Result<void> read = readQueue(facts, database);
    if (read)
        read = readLogs(facts, database, now);
    if (read)
        read = readIncidents(facts, database, knowledge, *rules, now);
    if (read)
        read = readRegistry(facts, database, *rules, now);
    if (!read)
        return failed(read);
    return facts;
}

} // namespace ui
