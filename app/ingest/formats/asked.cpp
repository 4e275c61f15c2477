#include "app/ingest/formats/asked.h"

#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/formats/picture.h"

#include <algorithm>

namespace ingest {

namespace {

/// The turns of a request, and where the content of each stands.
struct Asked
{
    std::vector<Turn> turns;
    std::vector<Json> contents;

    void add(std::string role, const Json &content)
    {
        if (std::string text = contentText(content); !text.empty())
            add({std::move(role), std::move(text)}, content);
    }

    void add(Turn turn, const Json &content)
    {
        turns.push_back(std::move(turn));
        contents.push_back(content);
    }
};

bool isToolResult(const Json &part)
{
    return part["type"].string() == "tool_result" || part["toolResult"] || part["functionResponse"]
        || part["function_response"];
}

std::string roleOf(const Json &message, const Json &content)
{
    const std::vector<Json> parts = content.items();
    if (!parts.empty() && std::ranges::all_of(parts, isToolResult))
        return "tool";
    std::string role = message["role"].scalar();
    if (role == "model") // Gemini's word
        return "assistant";
    return role;
}

void addMessages(Asked &asked, const Json &messages)
{
    const std::vector<Json> items = messages.items();
    std::vector<Turn> turns = turnsOf(messages);
    for (size_t i = 0; i < items.size(); ++i) {
        const Json content = items[i]["content"];
        turns[i].role = roleOf(items[i], content);
        asked.add(std::move(turns[i]), content);
    }
}

/// Gemini: a list of {"role", "parts"}, one of them, or a text.
void addContents(Asked &asked, const Json &contents)
{
    if (contents.isString())
        return asked.add("user", contents);
    const std::vector<Json> items = contents.isArray() ? contents.items() : std::vector{contents};
    for (const Json &item : items) {
        const std::string role = roleOf(item, item["parts"]);
        asked.add(role.empty() ? "user" : role, item["parts"]);
    }
}

/// OpenAI's responses: messages, and what models and tools did in between.
void addItem(Asked &asked, const Json &item)
{
    const std::string_view type = item["type"].string();
    if (item["role"])
        asked.add(roleOf(item, item["content"]), item["content"]);
    else if (type.ends_with("_output"))
        asked.add({"tool", contentText(item["output"])}, item["output"]);
    else if (!type.starts_with("input_"))
        asked.add("assistant", item);
}

bool isConversation(const Json &list)
{
    const std::vector<Json> items = list.items();
    return std::ranges::any_of(items, [](const Json &item) { return bool(item["role"]); });
}

/// A text, a list of texts or of parts that are one prompt, or the items of a conversation.
void addInput(Asked &asked, const Json &input)
{
    if (!isConversation(input))
        return asked.add("user", input);
    for (const Json &item : input.items())
        addItem(asked, item);
}

Asked askedOf(const Json &request)
{
    Asked asked;
    asked.add("system", request["system"]);
    asked.add("system", request["instructions"]);
    asked.add("system", firstThere({request["systemInstruction"], request["system_instruction"]})["parts"]);
    if (isConversation(request["messages"]))
        addMessages(asked, request["messages"]);
    else if (request["contents"])
        addContents(asked, request["contents"]);
    else if (request["input"])
        addInput(asked, request["input"]);
    else
        asked.add("user", firstThere({request["prompt"], request["inputText"], request["messages"]}));
    return asked;
}

} // namespace

void describeRequest(Generation &generation, const Json &request)
{
    const Asked asked = askedOf(request);
    Lead lead = leadTo(asked.turns, asked.turns.size());
    generation.prompt = std::move(lead.prompt);
    generation.context = std::move(lead.context);
    for (size_t i = asked.turns.size(); i > 0; --i) {
        if (asked.turns[i - 1].role == "user") {
            generation.pictures = picturesOf(asked.contents[i - 1], false);
            break;
        }
    }
}

bool isRequest(const Json &request)
{
    const Json text = firstThere({request["prompt"], request["inputText"]});
    return request["messages"].isArray() || request["contents"] || request["input"] || text.isString()
        || text.isArray();
}

} // namespace ingest
