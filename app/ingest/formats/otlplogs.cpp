#include "app/ingest/formats/otlplogs.h"

#include "app/ingest/formats/embedded.h"
#include "app/ingest/formats/extentof.h"
#include "app/ingest/formats/genaicall.h"
#include "app/ingest/formats/genaievents.h"
#include "app/ingest/formats/otlp.h"

#include <algorithm>

namespace ingest {

namespace {

constexpr std::string_view details = "gen_ai.client.inference.operation.details";

/// What the events of one span, or one event with all the details, say of a call.
struct Call
{
    std::string key; ///< empty: of no span
    Generation generation;
    GenAiTalk talk;
};

std::string keyOf(const Json &log)
{
    const std::string span = otlp::hexId(log["spanId"]);
    return span.empty() ? std::string() : "otlp:" + otlp::hexId(log["traceId"]) + '/' + span;
}

Call begun(const otlp::Item &item)
{
    Call call{.key = keyOf(item.item)};
    const Embedded resource(otlp::plainAttributes(item.resource["attributes"]), item.item);
    call.generation.service = resource.json()["service.name"].scalar();
    call.generation.traceId = otlp::hexId(item.item["traceId"]);
    call.generation.at = otlp::momentOfNanos(item.item["timeUnixNano"]);
    if (!call.generation.at)
        call.generation.at = otlp::momentOfNanos(item.item["observedTimeUnixNano"]);
    return call;
}

/// The call that the events of this span have begun, or a new one.
Call &callFor(std::vector<Call> &calls, const otlp::Item &item)
{
    const std::string key = keyOf(item.item);
    const auto begins = [&](const Call &call) { return !key.empty() && call.key == key; };
    const auto found = std::ranges::find_if(calls, begins);
    return found == calls.end() ? calls.emplace_back(begun(item)) : *found;
}

void add(std::vector<Call> &calls, const otlp::Item &item)
{
    const Embedded attributes(otlp::plainAttributes(item.item["attributes"]), item.item);
    const Embedded body(otlp::plainValue(item.item["body"]), item.item);
    const Json named = item.item["eventName"];
    const std::string name = named ? named.scalar() : attributes.json()["event.name"].scalar();
    if (name != details && !isTalkEvent(name))
        return;
    Call &call = callFor(calls, item);
    Generation described = call.generation;
    describeCall(described, attributes.json());
    if (name == details) {
        const bool isInBody = !holdsMessages(attributes.json()) && holdsMessages(body.json());
        addTalk(call.talk, isInBody ? body.json() : attributes.json());
        call.generation = std::move(described);
        return;
    }
    addTalkEvent(call.talk, name, body.json() ? body.json() : attributes.json());
    if (call.generation.provider.empty())
        call.generation.provider = described.provider;
}

Generation finished(Call &&call)
{
    Generation generation = std::move(call.generation);
    describeTalk(generation, call.talk);
    generation.joinKey = call.key;
    if (generation.requestId.empty())
        generation.requestId = call.key.substr(std::min(call.key.find('/') + 1, call.key.size()));
    const bool isAnswered = !generation.output.empty() || !call.talk.answered.empty() || generation.blocked;
    generation.extent = extentOf(!call.talk.turns.empty(), isAnswered);
    return generation;
}

} // namespace

Recognition OtlpLogs::recognise(const Json &record) const
{
    if (record["resourceLogs"].isArray())
        return {Confidence::Certain, "resourceLogs"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> OtlpLogs::parse(const Json &record) const
{
    if (!record["resourceLogs"].isArray())
        return std::unexpected(Unreadable{"no-generation", "no resourceLogs[]"});
    std::vector<Call> calls;
    for (const otlp::Item &item : otlp::itemsOf(record, "resourceLogs", "scopeLogs", "logRecords"))
        add(calls, item);
    std::vector<Generation> generations;
    for (Call &call : calls)
        generations.push_back(finished(std::move(call)));
    return generations;
}

} // namespace ingest
