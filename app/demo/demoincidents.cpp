#include "app/demo/demoincidents.h"

#include "app/demo/flagged.h"
#include "app/incident/incidentstore.h"
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
    if (number >= open.evidence.size() || open.evidence[number].disposition == u"confirmed"_s)
        return {};
    const Flagged &evidence = open.evidence[number];
    const auto decided = review::ReviewStore(database, journal)
                             .decide(evidence.id,
                                     {.disposition = review::Disposition::Confirmed,
                                      .risk = evidence.risk,
                                      .note = u"列入事件证据（示例）"_s});
    return decided ? Result<void>() : failed(decided);
}

Result<void> work(incident::IncidentStore &store, IncidentId id, const DemoIncident::Entry &entry)
{
    switch (entry.kind) {
    case DemoIncident::Entry::Kind::Step: return store.recordStep(id, entry.subject, entry.at, entry.note, entry.proof);
    case DemoIncident::Entry::Kind::Waive: return store.waiveStep(id, entry.subject, entry.note);
    case DemoIncident::Entry::Kind::Note: return store.addNote(id, entry.note, entry.subject);
    }
    return {};
}

/// An act on the case with the store that records it.
Act onCase(Moment at, const QString &officer, const std::shared_ptr<OpenCase> &open,
           std::function<Result<void>(incident::IncidentStore &, OpenCase &)> work)
{
    return {at, officer,
            [open, work = std::move(work)](db::Database &database, journal::Journal &journal) -> Result<void> {
                Result<incident::Procedure> procedure = incident::readProcedure();
                if (!procedure)
                    return failed(procedure);
                incident::IncidentStore store(database, journal, std::move(*procedure));
                return work(store, *open);
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
    acts.push_back(
        onCase(plan.openedAt, plan.officer, open, [](incident::IncidentStore &store, OpenCase &one) -> Result<void> {
            std::vector<GenerationId> ids;
            for (const Flagged &evidence : one.evidence)
                ids.push_back(evidence.id);
            const Result<IncidentId> id = store.open(one.plan.opening, ids);
            if (!id)
                return failed(id);
            one.id = *id;
            return {};
        }));
}

} // namespace

std::vector<Act> incidentActs(const std::vector<DemoIncident> &incidents, const DemoLogs &logs)
{
    std::vector<Act> acts;
    for (const DemoIncident &plan : incidents) {
        const auto open = std::make_shared<OpenCase>(OpenCase{.plan = plan, .evidence = {}});
        addOpening(open, logs, acts);
        for (const DemoIncident::Entry &entry : plan.entries) {
            acts.push_back(
                onCase(entry.at, entry.officer, open,
                       [entry](incident::IncidentStore &store, OpenCase &one) { return work(store, one.id, entry); }));
        }
        if (plan.closedAt != 0) {
            acts.push_back(onCase(plan.closedAt, plan.officer, open, [](incident::IncidentStore &store, OpenCase &one) {
                return store.close(one.id, one.plan.closingNote);
            }));
        }
    }
    return acts;
}

} // namespace demo
