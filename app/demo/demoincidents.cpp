#include "app/demo/demoincidents.h"

#include "app/demo/flagged.h"
#include "app/incident/entitlement.h"
#include "app/incident/gradestore.h"
#include "app/incident/incidentstore.h"
#include "app/incident/links.h"
#include "app/incident/remarks.h"
#include "app/incident/tasks.h"
#include "app/journal/journal.h"
#include "app/review/reviewstore.h"

#include <algorithm>

namespace demo {

using namespace Qt::StringLiterals;

namespace {

/// One case while it is worked on: what an earlier act found out and a later one needs.
struct OpenCase
{
    DemoIncident plan;
    std::vector<Flagged> evidence;
    IncidentId id{};
};

/// The best evidence first: what was meant to be confirmed, the gravest, each risk once before any twice.
Result<std::vector<Flagged>> chooseEvidence(const db::Database &database, const DemoIncident &plan,
                                            const DemoLogs &logs)
{
    Result<std::vector<Flagged>> all = flagged(database,
                                               {.state = review::QueueFilter::State::Any,
                                                .riskClass = plan.evidenceRisk.first(3),
                                                .service = plan.evidenceService},
                                               logs);
    if (!all)
        return failed(all);
    std::vector<Flagged> chosen;
    const auto take = [&](auto &&fits) {
        for (const Flagged &one : *all) {
            const bool isTaken = std::ranges::any_of(chosen, [&](const Flagged &other) { return other.id == one.id; });
            if (!isTaken && std::ssize(chosen) < plan.evidenceCount && one.risk.startsWith(plan.evidenceRisk)
                && fits(one))
                chosen.push_back(one);
        }
    };
    const auto isNew = [&](const Flagged &one) {
        return std::ranges::none_of(chosen, [&](const Flagged &other) { return other.risk == one.risk; });
    };
    take([&](const Flagged &one) { return one.isMeantToBeConfirmed() && one.isAnswered && isNew(one); });
    take([&](const Flagged &one) { return one.isMeantToBeConfirmed() && one.isAnswered; });
    take([&](const Flagged &one) { return one.isMeantToBeConfirmed(); });
    if (chosen.empty())
        return fail(Failure::Kind::NotFound, u"no evidence for %1"_s.arg(plan.opening.title));
    return chosen;
}

Result<void> confirm(db::Database &database, journal::Journal &journal, const OpenCase &open, size_t number)
{
    if (number >= open.evidence.size() || open.evidence[number].isConfirmed())
        return {};
    const Flagged &evidence = open.evidence[number];
    const auto decided = review::ReviewStore(database, journal)
                             .decide(evidence.id,
                                     {.disposition = review::Disposition::Illegal,
                                      .risk = evidence.risk,
                                      .note = u"列入事件证据（示例）"_s});
    return decided ? Result<void>() : failed(decided);
}

/// Where an act on a case works.
struct Desk
{
    db::Database &database;
    journal::Journal &journal;
    incident::IncidentStore store;
};

Result<void> takeLinks(Desk &desk, IncidentId id)
{
    return incident::caseFile(desk.database, id)
        .and_then([&](const incident::CaseFile &file) { return incident::proposedLinks(desk.database, file); })
        .and_then([&](const std::vector<incident::Link> &links) {
            return incident::linkAll(desk.database, desk.journal, links);
        });
}

Result<void> settle(Desk &desk, IncidentId id, const DemoIncident::Entry &entry)
{
    return incident::tasks(desk.database, id).and_then([&](const std::vector<incident::Task> &tasks) -> Result<void> {
        const auto task = std::ranges::find(tasks, entry.subject, &incident::Task::title);
        if (task == tasks.end())
            return fail(Failure::Kind::NotFound, u"no task %1"_s.arg(entry.subject));
        return incident::settleTask(desk.database, desk.journal, id, task->id, incident::Task::State::Done, entry.note);
    });
}

Result<void> addLink(Desk &desk, IncidentId id, const DemoIncident::Entry &entry)
{
    const auto kind = incident::linkKindNamed(entry.subject.section(u' ', 0, 0));
    if (!kind)
        return fail(Failure::Kind::BadInput, u"no link: %1"_s.arg(entry.subject));
    return incident::link(desk.database, desk.journal,
                          {.incident = id, .kind = *kind, .target = entry.subject.section(u' ', 1)});
}

Result<void> grade(Desk &desk, IncidentId id, const DemoIncident::Entry &entry)
{
    return incident::readGradeCriteria().and_then([&](const incident::GradeCriteria &criteria) -> Result<void> {
        return incident::recordGrade(desk.database, desk.journal, id, entry.figures, criteria, true, entry.note)
            .transform([](const incident::Grading &) {});
    });
}

Result<void> work(Desk &desk, IncidentId id, const DemoIncident::Entry &entry)
{
    using Kind = DemoIncident::Entry::Kind;
    if (entry.means)
        return desk.store.rectify(id, entry.at, {.means = {*entry.means}}, entry.note, entry.proof);
    switch (entry.kind) {
    case Kind::Step: return desk.store.recordStep(id, entry.subject, entry.at, entry.note, entry.proof);
    case Kind::Waive: return desk.store.waiveStep(id, entry.subject, entry.note);
    case Kind::Note: return desk.store.addNote(id, entry.note, entry.subject);
    case Kind::Happened: return incident::addEntry(desk.database, desk.journal, id, entry.at, entry.note, entry.proof);
    case Kind::Comment: return incident::addComment(desk.database, desk.journal, id, entry.note);
    case Kind::Task:
        return incident::setTask(desk.database, desk.journal, id, entry.subject, entry.assignee, entry.due)
            .transform([](qint64) {});
    case Kind::Settled: return settle(desk, id, entry);
    case Kind::Links: return takeLinks(desk, id);
    case Kind::Link: return addLink(desk, id, entry);
    case Kind::Grade: return grade(desk, id, entry);
    }
    return {};
}

/// An act on the case with the desk that records it.
Act onCase(Moment at, const QString &officer, const std::shared_ptr<OpenCase> &open,
           std::function<Result<void>(Desk &, OpenCase &)> work)
{
    return {at, officer,
            [open, work = std::move(work)](db::Database &database, journal::Journal &journal) -> Result<void> {
                Result<incident::Procedure> procedure = incident::readProcedure();
                if (!procedure)
                    return failed(procedure);
                Desk desk{database, journal, incident::IncidentStore(database, journal, std::move(*procedure))};
                return work(desk, *open);
            }};
}

/// The officer confirms each piece of evidence, a minute apiece, and then opens the case.
void addOpening(const std::shared_ptr<OpenCase> &open, const DemoLogs &logs, std::vector<Act> &acts)
{
    const DemoIncident &plan = open->plan;
    const Moment found = plan.opening.discoveredAt.value_or(plan.openedAt);
    acts.push_back({found, plan.officer, [open, logs](db::Database &database, journal::Journal &) -> Result<void> {
                        Result<std::vector<Flagged>> evidence = chooseEvidence(database, open->plan, logs);
                        if (!evidence)
                            return failed(evidence);
                        open->evidence = std::move(*evidence);
                        return {};
                    }});
    for (int i = 0; i < plan.evidenceCount; ++i) {
        acts.push_back(
            {found + (i + 1) * 60'000LL, plan.officer, [open, i](db::Database &database, journal::Journal &journal) {
                 return confirm(database, journal, *open, size_t(i));
             }});
    }
    acts.push_back(onCase(plan.openedAt, plan.officer, open, [](Desk &desk, OpenCase &one) -> Result<void> {
        std::vector<GenerationId> ids;
        for (const Flagged &evidence : one.evidence)
            ids.push_back(evidence.id);
        const Result<IncidentId> id = desk.store.open(one.plan.opening, ids);
        if (!id)
            return failed(id);
        one.id = *id;
        return {};
    }));
}

/// Before the first case: who opens the first may waive steps.
Act entitling(const std::vector<DemoIncident> &incidents)
{
    const DemoIncident &first = *std::ranges::min_element(incidents, {}, &DemoIncident::openedAt);
    return {first.openedAt - 3'600'000LL, first.officer, [](db::Database &database, journal::Journal &journal) {
                return incident::setEntitled(database, journal, incident::Entitled::Waive, journal.actor(), true,
                                             u"组长（示例）"_s);
            }};
}

} // namespace

std::vector<Act> incidentActs(const std::vector<DemoIncident> &incidents, const DemoLogs &logs)
{
    std::vector<Act> acts;
    if (!incidents.empty())
        acts.push_back(entitling(incidents));
    for (const DemoIncident &plan : incidents) {
        const auto open = std::make_shared<OpenCase>(OpenCase{.plan = plan, .evidence = {}});
        addOpening(open, logs, acts);
        for (const DemoIncident::Entry &entry : plan.entries) {
            acts.push_back(onCase(entry.at, entry.officer, open,
                                  [entry](Desk &desk, OpenCase &one) { return work(desk, one.id, entry); }));
        }
        if (plan.closedAt != 0) {
            acts.push_back(onCase(plan.closedAt, plan.officer, open, [](Desk &desk, OpenCase &one) {
                return desk.store.close(one.id, one.plan.closingNote);
            }));
        }
    }
    return acts;
}

} // namespace demo
