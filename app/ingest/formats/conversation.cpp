#include "app/ingest/formats/conversation.h"

#include "app/ingest/formats/contentpart.h"
#include "app/ingest/records/json.h"
#include "app/text/utf8.h"

#include <algorithm>

namespace ingest {

namespace {

std::string partText(const Json &part)
{
    if (part.isString())
        return std::string(part.string());
    if (std::optional<std::string> special = specialPart(part))
        return *std::move(special);
    const std::string_view type = part["type"].string();
    for (const std::string_view kind : {"image", "audio", "video", "file"}) {
        if (type.contains(kind))
            return '[' + std::string(kind) + ']';
    }
    const Json text = part["text"] ? part["text"] : part["refusal"];
    return text ? contentText(text) : contentText(part["content"]);
}

void addLine(std::string &text, const std::string &line)
{
    if (!text.empty() && !line.empty())
        text += '\n';
    text += line;
}

void appendTurn(std::string &out, const Turn &turn, size_t limit)
{
    std::string_view content = turn.text;
    if (content.size() > limit) {
        while (!text::isBoundary(content, limit))
            --limit;
        content = content.substr(0, limit);
    }
    out += "{\"role\":";
    appendJsonString(out, turn.role);
    out += ",\"content\":";
    appendJsonString(out, content);
    out += '}';
}

bool isUser(const Turn &turn)
{
    return turn.role == "user";
}

} // namespace

std::string contentText(const Json &content)
{
    if (!content.isArray())
        return content.isObject() ? partText(content) : content.scalar();
    std::string text;
    for (const Json &part : content.items())
        addLine(text, partText(part));
    return text;
}

std::vector<Turn> turnsOf(const Json &messages)
{
    std::vector<Turn> turns;
    for (const Json &message : messages.items()) {
        Turn turn{message["role"].scalar(), contentText(message["content"])};
        addLine(turn.text, toolCalls(message));
        turns.push_back(std::move(turn));
    }
    return turns;
}

std::string toolCalls(const Json &message)
{
    std::string text;
    const auto add = [&](const Json &function) {
        if (function)
            addLine(text, callWords(function["name"].string(), function["arguments"]));
    };
    for (const Json &call : message["tool_calls"].items())
        add(call["function"]);
    add(message["function_call"]); // as it was called before
    return text;
}

Lead leadTo(std::span<const Turn> turns, size_t end)
{
    size_t prompt = end;
    while (prompt > 0 && !isUser(turns[prompt - 1]))
        --prompt;
    if (prompt == 0)
        return {{}, contextOf(turns.first(end))};
    const size_t at = prompt - 1;
    if (prompt == end)
        return {turns[at].text, contextOf(turns.first(at))};
    std::vector<Turn> others(turns.begin(), turns.begin() + static_cast<std::ptrdiff_t>(at));
    others.insert(others.end(), turns.begin() + static_cast<std::ptrdiff_t>(prompt),
                  turns.begin() + static_cast<std::ptrdiff_t>(end));
    return {turns[at].text, contextOf(others)};
}

std::string contextOf(std::span<const Turn> turns, size_t limit)
{
    if (turns.empty())
        return {};
    size_t first = turns.size() - 1;
    for (size_t held = turns[first].text.size(); first > 0; --first) {
        held += turns[first - 1].text.size();
        if (held > limit)
            break;
    }
    std::string json = "[";
    if (first > 0)
        json += "{\"omitted\":" + std::to_string(first) + "},";
    for (size_t i = first; i < turns.size(); ++i) {
        appendTurn(json, turns[i], limit);
        json += i + 1 < turns.size() ? "," : "]";
    }
    return json;
}

} // namespace ingest
