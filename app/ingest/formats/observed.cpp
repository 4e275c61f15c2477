#include "app/ingest/formats/observed.h"

#include "app/ingest/formats/answers.h"
#include "app/ingest/formats/asked.h"
#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/picture.h"

#include <algorithm>

namespace ingest {

namespace {

bool isMessage(const Json &value)
{
    return value["role"].isString() && (value["content"] || value["tool_calls"] || value["function_call"]);
}

bool areMessages(const Json &value)
{
    const std::vector<Json> items = value.items();
    return !items.empty() && std::ranges::any_of(items, isMessage);
}

std::string textOrJson(const Json &value)
{
    std::string text = value.isObject() ? std::string() : contentText(value);
    return text.empty() && (value.isObject() || value.isArray()) ? value.compact() : text;
}

/// The field of \a value that holds its text; \a value itself if there is none.
Json textField(const Json &value, std::initializer_list<std::string_view> names)
{
    for (const std::string_view name : names) {
        if (const Json field = value[name])
            return field;
    }
    return value;
}

void describeMessages(Generation &generation, const Json &messages)
{
    const std::vector<Turn> turns = turnsOf(messages);
    Lead lead = leadTo(turns, turns.size());
    generation.prompt = std::move(lead.prompt);
    generation.context = std::move(lead.context);
    const std::vector<Json> items = messages.items();
    const auto isUser = [](const Json &message) { return message["role"].string() == "user"; };
    const auto last = std::find_if(items.rbegin(), items.rend(), isUser);
    if (last != items.rend())
        generation.pictures = picturesOf((*last)["content"], false);
}

/// What a message of a model says: its reasoning (which is served too), its text or refusal, its calls.
std::string messageText(const Json &message)
{
    std::string output;
    if (const std::string_view reasoning = message["reasoning_content"].string(); !reasoning.empty())
        output = "<think>\n" + std::string(reasoning) + "\n</think>\n";
    output += contentText(message["content"] ? message["content"] : message["refusal"]);
    if (const std::string calls = toolCalls(message); !calls.empty())
        output += (output.empty() ? "" : "\n") + calls;
    return output;
}

std::string messagesText(const Json &messages)
{
    std::string text;
    for (const Json &message : messages.items()) {
        if (const std::string words = messageText(message); !words.empty())
            text += (text.empty() ? "" : "\n") + words;
    }
    return text;
}

} // namespace

void describeInput(Generation &generation, const Json &input)
{
    if (areMessages(input))
        return describeMessages(generation, input);
    if (isMessage(input)) {
        generation.prompt = messageText(input);
        return;
    }
    if (isRequest(input))
        describeRequest(generation, input);
    const bool isKnown = !generation.prompt.empty() || !generation.context.empty() || input["messages"].isArray();
    if (!isKnown)
        generation.prompt = textOrJson(textField(input, {"question", "query", "text"}));
}

void describeOutput(Generation &generation, const Json &output)
{
    std::vector<Generation> answers = answersOf(generation, output);
    if (!answers.empty()) {
        generation = std::move(answers.front());
    } else if (isMessage(output)) {
        generation.output = messageText(output);
        generation.finish = firstOf({output["finish_reason"], output["stop_reason"]});
    } else if (areMessages(output)) {
        generation.output = messagesText(output);
    } else {
        generation.output =
            textOrJson(textField(output, {"content", "text", "output", "answer", "response", "completion"}));
    }
}

} // namespace ingest
