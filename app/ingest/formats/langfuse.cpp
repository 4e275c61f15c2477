#include "app/ingest/formats/langfuse.h"

#include "app/ingest/formats/embedded.h"
#include "app/ingest/formats/extentof.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/observed.h"
#include "app/ingest/formats/wholenumber.h"
#include "app/ingest/records/timevalue.h"

#include <algorithm>
#include <array>

namespace ingest::langfuse {

namespace {

/// The types of observations that Langfuse knows.
constexpr std::array types{
    std::string_view("GENERATION"), std::string_view("SPAN"),      std::string_view("EVENT"),
    std::string_view("AGENT"),      std::string_view("TOOL"),      std::string_view("CHAIN"),
    std::string_view("RETRIEVER"),  std::string_view("EVALUATOR"), std::string_view("EMBEDDING"),
    std::string_view("GUARDRAIL"),
};

std::string camelCase(std::string_view snake)
{
    std::string camel;
    for (size_t at = 0; at < snake.size(); ++at) {
        const bool isNext = snake[at] == '_' && at + 1 < snake.size();
        camel += isNext ? static_cast<char>(snake[++at] - 'a' + 'A') : snake[at];
    }
    return camel;
}

void describeUsage(Generation &call, const Json &observation)
{
    const Embedded details(field(observation, "usage_details"));
    const Json older = observation["usage"];
    for (const Json &count : {details.json()["input"], older["input"], observation["promptTokens"]}) {
        if (!call.promptTokens)
            call.promptTokens = wholeNumber(count);
    }
    for (const Json &count : {details.json()["output"], older["output"], observation["completionTokens"]}) {
        if (!call.outputTokens)
            call.outputTokens = wholeNumber(count);
    }
}

std::optional<Blocked> blockOf(const Json &observation)
{
    if (observation["level"].string() == "ERROR")
        return Blocked{Blocked::By::Error, field(observation, "status_message").scalar()};
    return {};
}

} // namespace

Json field(const Json &object, std::string_view snake)
{
    const Json value = object[snake];
    return value ? value : object[camelCase(snake)];
}

bool has(const Json &object, std::string_view snake)
{
    const std::string camel = camelCase(snake);
    const auto fields = object.fields();
    return std::ranges::any_of(fields, [&](const auto &one) { return one.first == snake || one.first == camel; });
}

std::vector<Json> objectsOf(const Json &record)
{
    const bool isPage = record["data"].isArray() && record["meta"].isObject();
    return isPage ? record["data"].items() : std::vector{record};
}

bool isObservation(const Json &object)
{
    return object["id"] && std::ranges::find(types, object["type"].string()) != types.end()
        && field(object, "start_time") && has(object, "trace_id");
}

bool isCall(const Json &observation)
{
    return observation["type"].string() == "GENERATION";
}

Generation callOf(const Json &observation)
{
    Generation call;
    call.at = momentOf(field(observation, "start_time"));
    call.provider = "langfuse";
    call.model = firstOf({field(observation, "provided_model_name"), observation["model"]});
    call.requestId = observation["id"].scalar();
    call.traceId = field(observation, "trace_id").scalar();
    call.sessionId = field(observation, "session_id").scalar();
    call.user = field(observation, "user_id").scalar();
    call.ageBand = observation["metadata"]["age_band"].scalar();
    call.joinKey = observationKey(call.requestId);
    describeTexts(call, observation);
    describeUsage(call, observation);
    if (!call.blocked)
        call.blocked = blockOf(observation);
    if (call.blocked && call.extent == Extent::PromptOnly)
        call.extent = Extent::Whole; // no output will come
    return call;
}

void describeTexts(Generation &generation, const Json &object)
{
    const Embedded input(object["input"]);
    const Embedded output(object["output"]);
    describeInput(generation, input.json());
    describeOutput(generation, output.json());
    const auto hasText = [](const Json &value) { return value && !(value.isString() && value.string().empty()); };
    generation.extent = extentOf(hasText(object["input"]), hasText(object["output"]));
}

bool isScore(const Json &object)
{
    return object["name"] && object["source"].isString() && has(object, "value")
        && (has(object, "observation_id") || has(object, "trace_id")) && !object["type"];
}

Verdict verdictOf(const Json &score)
{
    std::string source = "langfuse-";
    for (const char c : score["source"].string()) // "ANNOTATION", "API", "EVAL"
        source += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    const Json value = score["value"];
    return {.source = source,
            .name = score["name"].scalar(),
            .score = value.number(),
            .value = firstOf({field(score, "string_value"), value.isString() ? value : Json()})};
}

std::string observationKey(std::string_view id)
{
    return "langfuse:" + std::string(id);
}

std::string traceKey(std::string_view id)
{
    return "langfuse-trace:" + std::string(id);
}

std::string sessionKey(std::string_view id)
{
    return "langfuse-session:" + std::string(id);
}

} // namespace ingest::langfuse
