#include "app/ingest/formats/genaievents.h"

#include "app/ingest/formats/embedded.h"
#include "app/ingest/formats/genaicall.h"

namespace ingest {

namespace {

constexpr std::string_view prefix = "gen_ai.";
constexpr std::string_view suffix = ".message";
constexpr std::string_view choice = "gen_ai.choice";
constexpr std::string_view prompts = "gen_ai.content.prompt";
constexpr std::string_view completions = "gen_ai.content.completion";

/// "gen_ai.user.message" is a turn of the user.
std::string_view roleOf(std::string_view name)
{
    if (!name.starts_with(prefix) || !name.ends_with(suffix) || name.size() <= prefix.size() + suffix.size())
        return {};
    return name.substr(prefix.size(), name.size() - prefix.size() - suffix.size());
}

void addChoice(GenAiTalk &talk, const Json &body)
{
    const Embedded message(body["message"]);
    addAnswer(talk, message.json() ? message.json() : body);
    if (message.json() && body["finish_reason"])
        talk.finish.push_back(body["finish_reason"].scalar());
}

} // namespace

bool isTalkEvent(std::string_view name)
{
    return !roleOf(name).empty() || name == choice || name == prompts || name == completions;
}

void addTalkEvent(GenAiTalk &talk, std::string_view name, const Json &body)
{
    const Json wrapped = body["gen_ai.event.content"];
    const Embedded opened(wrapped ? wrapped : body);
    if (name == choice)
        addChoice(talk, opened.json());
    else if (name == prompts || name == completions)
        addTalk(talk, opened.json());
    else
        addTurn(talk, std::string(roleOf(name)), opened.json());
}

} // namespace ingest
