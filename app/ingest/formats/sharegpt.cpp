#include "app/ingest/formats/sharegpt.h"

#include "app/ingest/formats/dialogue.h"
#include "app/ingest/records/timevalue.h"

namespace ingest {

namespace {

std::string roleOf(std::string_view from)
{
    if (from == "human" || from == "user" || from == "prompter")
        return "user";
    for (const std::string_view model : {"gpt", "assistant", "chatgpt", "bing", "bard", "model"}) {
        if (from == model)
            return "assistant";
    }
    return std::string(from);
}

} // namespace

Recognition ShareGpt::recognise(const Json &record) const
{
    const std::vector<Json> turns = record["conversations"].items();
    if (!turns.empty() && turns.front()["from"].isString() && turns.front()["value"].exists())
        return {Confidence::Certain, "conversations[].from, .value"};
    return {};
}

std::expected<std::vector<Generation>, Unreadable> ShareGpt::parse(const Json &record) const
{
    if (!record["conversations"].isArray())
        return std::unexpected(Unreadable{"no-generation", "no conversations[]"});
    std::vector<Turn> turns;
    for (const Json &turn : record["conversations"].items())
        turns.push_back({roleOf(turn["from"].string()), contentText(turn["value"])});

    Generation shared;
    shared.at = momentOf(record["timestamp"]);
    shared.model = record["model"].scalar();
    shared.sessionId = record["id"].scalar();
    shared.user = record["user"] ? record["user"].scalar() : record["user_id"].scalar();
    return generationsOf(turns, shared);
}

} // namespace ingest
