#include "app/change/changereading.h"

#include "app/change/changestore.h"
#include "app/incident/casefilestore.h"
#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "app/usage/usagestore.h"
#include "db/database.h"

namespace change {

namespace {

std::vector<Proposal> readProposals(const db::Database &database)
{
    std::vector<Proposal> proposals;
    db::Statement row =
        database.prepare("SELECT p.id, p.event_id, p.rule, p.item_id, p.service_id, p.item_kind, p.records, p.clock,"
                         " d.act, d.reason, d.registry_event_id, d.actor, d.at FROM change_proposal p"
                         " LEFT JOIN change_decision d ON d.id ="
                         " (SELECT max(id) FROM change_decision WHERE proposal_id = p.id) ORDER BY p.id");
    while (row.next()) {
        Proposal each{.id = row.id<ProposalId>(0),
                      .event = row.id<ChangeEventId>(1),
                      .rule = row.text(2),
                      .item = row.isNull(3) ? std::nullopt : std::optional(row.id<RegistryItemId>(3)),
                      .service = row.isNull(4) ? std::nullopt : std::optional(row.id<ServiceId>(4)),
                      .kind = row.text(5),
                      .records = registry::eventKindNamed(row.text(6)).value_or(registry::RegistryEvent::Kind::Note),
                      .clock = row.text(7)};
        if (!row.isNull(8)) {
            each.state = row.text(8) == u"confirm" ? Proposal::State::Confirmed
                : row.text(8) == u"waive"          ? Proposal::State::Waived
                                                   : Proposal::State::Waiting;
            each.reason = row.text(9);
            if (!row.isNull(10))
                each.recorded = row.id<registry::RegistryEventId>(10);
            each.decidedBy = row.text(11);
            each.decidedAt = row.integer(12);
        }
        proposals.push_back(std::move(each));
    }
    return proposals;
}

std::vector<ChangeEvent> readEvents(const db::Database &database)
{
    std::vector<ChangeEvent> events;
    db::Statement row = database.prepare(
        "SELECT id, kind, happened_on, service_id, model_id, incident_id, origin, source_key, note, dismissed, actor,"
        " recorded_at FROM change_event ORDER BY id");
    while (row.next())
        events.push_back({.id = row.id<ChangeEventId>(0),
                          .event = eventNamed(row.text(1)).value_or(Event::Notice),
                          .on = row.date(2),
                          .service = row.isNull(3) ? std::nullopt : std::optional(row.id<ServiceId>(3)),
                          .model = row.isNull(4) ? std::nullopt : std::optional(row.id<registry::ModelId>(4)),
                          .incident = row.isNull(5) ? std::nullopt : std::optional(row.id<IncidentId>(5)),
                          .origin = originNamed(row.text(6)).value_or(Origin::Hand),
                          .key = row.text(7),
                          .note = row.text(8),
                          .dismissed = row.text(9),
                          .actor = row.text(10),
                          .recordedAt = row.integer(11)});
    return events;
}

/// Takes the value out of \a result, or keeps its failure.
template <typename T>
bool take(Result<T> result, T &into, std::optional<Failure> &failure)
{
    if (result)
        into = std::move(*result);
    else
        failure = result.error();
    return result.has_value();
}

void compare(ChangeReading &reading, const std::vector<CaseFact> &cases)
{
    const usage::NameMap names(reading.registered, reading.links);
    reading.names = usage::loggedNames(reading.traffic, names, reading.day);
    reading.findings = usage::findingsOn({reading.registered, reading.traffic, reading.usageRules, names, reading.day});
    reading.months = usage::monthlyUsers(reading.traffic, names, reading.day);
    const usage::GrowthWorld growth{reading.registered, reading.months, reading.figures, reading.usageRules,
                                    reading.day};
    reading.crossings = usage::crossings(growth);
    reading.levels = usage::levels(growth, reading.traffic, names);
    SuggestionWorld world{.registered = reading.registered,
                          .rules = reading.rules,
                          .cases = cases,
                          .strangers = strangeModels(reading.traffic, names, reading.registered, reading.day),
                          .crossings = reading.crossings,
                          .known = {},
                          .day = reading.day};
    for (const ChangeEvent &event : reading.changes.events)
        world.known.insert(event.key);
    reading.suggestions = suggestions(world);
}

std::vector<CaseFact> factsOf(const std::vector<incident::Incident> &cases)
{
    std::vector<CaseFact> facts;
    for (const incident::Incident &each : cases)
        facts.push_back(
            {each.id, each.number, each.kind, each.severity, shanghaiDay(each.discoveredAt), each.serviceId});
    return facts;
}

} // namespace

Result<Changes> readChanges(const db::Database &database)
{
    return attempt([&] { return Changes{readEvents(database), readProposals(database)}; });
}

Result<ChangeReading> readChangeWorld(const db::Database &database, QDate day, bool afresh)
{
    auto rulebook = registry::readRulebook(database);
    if (!rulebook)
        return failed(rulebook);
    ChangeReading reading{.registered = {}, .rulebook = std::move(*rulebook), .day = day};
    std::optional<Failure> failure;
    std::vector<incident::Incident> cases;
    const bool read = take(readRules(database, reading.rulebook), reading.rules, failure)
        && take(usage::readUsageRules(database, reading.rulebook.kinds), reading.usageRules, failure)
        && take(registry::readRegister(database), reading.registered, failure)
        && take(readChanges(database), reading.changes, failure)
        && take(usage::readLinks(database), reading.links, failure)
        && take(usage::readRegisteredUsers(database), reading.figures, failure)
        && take(afresh ? usage::countTraffic(database) : usage::readTraffic(database), reading.traffic, failure)
        && take(incident::incidents(database), cases, failure);
    if (!read)
        return std::unexpected(*failure);
    compare(reading, factsOf(cases));
    return reading;
}

} // namespace change
