#include "ui/overview/overviewfacts.h"

#include "app/incident/caseclocks.h"
#include "app/incident/casefilestore.h"
#include "app/ingest/sourcestore.h"
#include "app/knowledge/knowledge.h"
#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "app/registry/status.h"
#include "app/review/queue.h"
#include "ui/shell/localised.h"

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

void countClocks(OverviewFacts &facts, const incident::CaseFile &file, const Knowledge &knowledge,
                 const registry::Rulebook &rules, Moment now)
{
    for (const incident::CaseClock &clock :
         incident::caseClocks(knowledge.procedure, file.incident, file.events, rules.clocks, rules.days, now)) {
        if (clock.metAt)
            continue;
        if (clock.state == incident::CaseClock::State::Late)
            ++facts.lateClocks;
        else if (clock.dueAt && (!facts.nextClock || *clock.dueAt < *facts.nextClock))
            facts.nextClock = clock.dueAt;
    }
}

Result<void> readIncidents(OverviewFacts &facts, const db::Database &database, const Knowledge &knowledge,
                           const registry::Rulebook &rules, Moment now)
{
    const Result<std::vector<incident::Incident>> cases = incident::incidents(database);
    if (!cases)
        return failed(cases);
    for (const incident::Incident &one : *cases) {
        if (one.status != incident::Status::Open)
            continue;
        ++facts.openIncidents;
        const Result<incident::CaseFile> file = incident::caseFile(database, one.id);
        if (!file)
            return failed(file);
        countClocks(facts, *file, knowledge, rules, now);
    }
    return {};
}

bool needsSomething(const registry::ItemStatus &item)
{
    using Status = registry::ItemStatus::Status;
    return item.status == Status::Due || item.status == Status::Late || item.status == Status::Missing
        || item.status == Status::Expired || item.status == Status::Rejected; // as the Registry page counts
}

Result<void> readRegistry(OverviewFacts &facts, const db::Database &database, const registry::Rulebook &rules,
                          Moment now)
{
    const Result<registry::Register> registered = registry::readRegister(database);
    if (!registered)
        return failed(registered);
    const QDate today = shanghaiDay(now);
    for (const registry::ItemStatus &item : registry::statusOn(today, *registered, rules)) {
        ++facts.registryItems;
        if (needsSomething(item))
            ++facts.registryDue;
        const registry::Duty *next = item.next();
        if (next && next->due >= today && (!facts.nextDutyOn || next->due < *facts.nextDutyOn)) {
            facts.nextDutyOn = next->due;
            facts.nextDuty = localised(next->what);
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
