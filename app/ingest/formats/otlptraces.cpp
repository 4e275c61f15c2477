#include "app/ingest/formats/otlptraces.h"

#include "app/ingest/formats/embedded.h"
#include "app/ingest/formats/extentof.h"
#include "app/ingest/formats/genaicall.h"
#include "app/ingest/formats/genaievents.h"
#include "app/ingest/formats/otlp.h"

#include <algorithm>
#include <array>

namespace ingest {

namespace {

/// Words by which an error tells that content was its reason, whichever provider it comes from.
constexpr std::array contentWords{
    std::string_view("content_filter"),
    std::string_view("content_policy_violation"),
    std::string_view("DataInspectionFailed"),
    std::string_view("data_inspection_failed"),
    std::string_view("ResponsibleAIPolicyViolation"),
};

bool isError(const Json &status)
{
    return status["code"].integer() == 2 || status["code"].string() == "STATUS_CODE_ERROR";
}

std::optional<Blocked> blockOf(const Json &span, const Json &attributes)
{
    const std::string type = attributes["error.type"].scalar();
    if (!isError(span["status"]) && type.empty())
        return {};
    const std::string message = span["status"]["message"].scalar();
    const std::string words = type + (type.empty() || message.empty() ? "" : ": ") + message;
    const bool isContent = std::ranges::any_of(contentWords, [&](auto word) { return words.contains(word); });
    return Blocked{isContent ? Blocked::By::Prompt : Blocked::By::Error, words};
}

void addEvents(GenAiTalk &talk, const Json &span)
{
    for (const Json &event : span["events"].items()) {
        if (!isTalkEvent(event["name"].string()))
            continue;
        const Embedded attributes(otlp::plainAttributes(event["attributes"]), event);
        addTalkEvent(talk, event["name"].string(), attributes.json());
    }
}

Generation callOf(const otlp::Item &item, const Json &attributes)
{
    const Json span = item.item;
    GenAiTalk talk;
    addTalk(talk, attributes);
    addEvents(talk, span);

    Generation generation;
    generation.at = otlp::momentOfNanos(span["startTimeUnixNano"]);
    const Embedded resource(otlp::plainAttributes(item.resource["attributes"]), span);
    generation.service = resource.json()["service.name"].scalar();
    describeCall(generation, attributes);
    describeTalk(generation, talk);
    generation.traceId = otlp::hexId(span["traceId"]);
    const std::string spanId = otlp::hexId(span["spanId"]);
    if (generation.requestId.empty())
        generation.requestId = spanId;
    generation.joinKey = "otlp:" + generation.traceId + '/' + spanId;
    if (!generation.blocked)
        generation.blocked = blockOf(span, attributes);
    const bool isAnswered = !generation.output.empty() || !talk.answered.empty() || generation.blocked;
    generation.extent = extentOf(!talk.turns.empty(), isAnswered && !talk.isEmpty());
    return generation;
}

/// The spans for which \a wanted holds of the attributes, as generations.
std::vector<Generation> callsAmong(const std::vector<otlp::Item> &spans, bool (*wanted)(const Json &))
{
    std::vector<Generation> calls;
    for (const otlp::Item &span : spans) {
        const Embedded attributes(otlp::plainAttributes(span.item["attributes"]), span.item);
        if (wanted(attributes.json()))
            calls.push_back(callOf(span, attributes.json()));
    }
    return calls;
}

} // namespace

Recognition OtlpTraces::recognise(const Json &record) const
{
    if (record["resourceSpans"].isArray())
        return {Confidence::Certain, "resourceSpans"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> OtlpTraces::parse(const Json &record) const
{
    if (!record["resourceSpans"].isArray())
        return std::unexpected(Unreadable{"no-generation", "no resourceSpans[]"});
    const std::vector<otlp::Item> spans = otlp::itemsOf(record, "resourceSpans", "scopeSpans", "spans");
    std::vector<Generation> calls = callsAmong(spans, isInference);
    return calls.empty() ? callsAmong(spans, holdsMessages) : calls;
}

} // namespace ingest
