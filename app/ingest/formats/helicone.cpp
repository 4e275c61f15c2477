#include "app/ingest/formats/helicone.h"

#include "app/ingest/formats/answers.h"
#include "app/ingest/formats/embedded.h"
#include "app/ingest/formats/extentof.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/observed.h"
#include "app/ingest/formats/openaiblock.h"
#include "app/ingest/formats/wholenumber.h"
#include "app/ingest/records/timevalue.h"

#include <algorithm>

namespace ingest {

namespace {

/// "https://llm.example/v1/chat?x=y" is "/v1/chat".
std::string pathOf(std::string_view url)
{
    const size_t scheme = url.find("://");
    if (scheme != url.npos)
        url.remove_prefix(std::min(url.find('/', scheme + 3), url.size()));
    return std::string(url.substr(0, url.find('?')));
}

std::string lowerCase(std::string text)
{
    for (char &c : text)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return text;
}

/// A score is a number, or an object around one.
void addScores(Generation &generation, const Json &scores)
{
    for (const auto &[name, score] : scores.fields()) {
        const std::optional<double> number = score.isObject() ? score["value"].number() : score.number();
        if (number)
            generation.verdicts.push_back({.source = "helicone", .name = std::string(name), .score = number});
    }
}

Generation shared(const Json &record, const Json &request, const Json &properties)
{
    Generation generation;
    generation.at = momentOf(record["request_created_at"]);
    generation.provider = lowerCase(record["provider"].scalar());
    if (generation.provider.empty())
        generation.provider = "helicone";
    generation.service = firstOf({properties["service"], properties["app"]});
    generation.model = firstOf({record["response_model"], record["model"], record["request_model"], request["model"]});
    generation.endpoint = pathOf(record["request_path"].string());
    generation.requestId = firstOf({record["request_id"], record["response_id"]});
    generation.sessionId = firstOf({properties["Helicone-Session-Id"], properties["session_id"]});
    generation.user = firstOf({record["request_user_id"], record["helicone_user"], request["user"]});
    generation.ageBand = properties["age_band"].scalar();
    generation.promptTokens = wholeNumber(record["prompt_tokens"]);
    generation.outputTokens = wholeNumber(record["completion_tokens"]);
    if (request)
        describeInput(generation, request);
    return generation;
}

std::optional<Blocked> failureOf(const Json &record, const Json &response)
{
    std::optional<Blocked> block = blockWithoutChoice({}, response);
    const qint64 status = wholeNumber(record["response_status"]).value_or(0);
    if (status < 400)
        return block;
    if (!block)
        block = Blocked{};
    block->detail = std::to_string(status) + (block->detail.empty() ? "" : " ") + block->detail;
    return block;
}

/// The answers in \a response; without one what is known of the call.
std::vector<Generation> answers(Generation call, const Json &record, const Json &response)
{
    std::vector<Generation> generations = answersOf(call, response);
    for (Generation &other : std::span(generations).subspan(std::min<size_t>(generations.size(), 1)))
        other.promptTokens = other.outputTokens = {}; // the usage is that of all of them
    if (!generations.empty())
        return generations;
    call.blocked = failureOf(record, response);
    if (response && !call.blocked)
        describeOutput(call, response);
    return {std::move(call)};
}

} // namespace

Recognition Helicone::recognise(const Json &record) const
{
    if (record["request_created_at"] && record["request_body"])
        return {Confidence::Certain, "request_created_at, request_body"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> Helicone::parse(const Json &record) const
{
    if (!record["request_created_at"] && !record["request_body"])
        return std::unexpected(Unreadable{"no-generation", "neither request_created_at nor request_body"});
    const Embedded request(record["request_body"]);
    const Embedded response(record["response_body"]);
    const Embedded properties(record["request_properties"] ? record["request_properties"] : record["properties"]);

    std::vector<Generation> generations =
        answers(shared(record, request.json(), properties.json()), record, response.json());
    const bool isAnswered = response.json() || generations.front().blocked;
    const bool isAsked = !generations.front().prompt.empty() || !generations.front().context.empty();
    if (!isAnswered)
        record.notes()->noResponse = true;
    for (Generation &generation : generations) {
        generation.extent = extentOf(isAsked, isAnswered);
        addScores(generation, record["scores"]);
    }
    return generations;
}

} // namespace ingest
