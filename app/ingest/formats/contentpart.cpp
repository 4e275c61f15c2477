#include "app/ingest/formats/contentpart.h"

#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/firstof.h"

namespace ingest {

namespace {

/// Parts that say by "type" what they are: Anthropic's, and items of OpenAI's responses.
std::optional<std::string> typedPart(const Json &part, std::string_view type)
{
    if (type == "thinking")
        return thinkingWords(part["thinking"].string());
    if (type == "redacted_thinking")
        return "";
    if (type == "tool_use" || type == "server_tool_use" || type == "mcp_tool_use")
        return callWords(part["name"].string(), part["input"]);
    if (type == "function_call")
        return callWords(part["name"].string(), part["arguments"]);
    if (type == "function_call_output")
        return contentText(part["output"]);
    if (type == "reasoning")
        return thinkingWords(contentText(part["summary"]));
    return {};
}

std::string kindOfFile(const Json &data)
{
    const std::string type = firstOf({data["mimeType"], data["mime_type"]});
    for (const std::string_view kind : {"image", "audio", "video"}) {
        if (type.starts_with(kind))
            return '[' + std::string(kind) + ']';
    }
    return "[file]";
}

/// Parts that say by a key what they are: Gemini's.
std::optional<std::string> geminiPart(const Json &part)
{
    if (part["thought"].isTrue())
        return thinkingWords(part["text"].string());
    if (const Json data = firstThere({part["inlineData"], part["inline_data"], part["fileData"], part["file_data"]}))
        return kindOfFile(data);
    if (const Json call = firstThere({part["functionCall"], part["function_call"]}))
        return callWords(call["name"].string(), call["args"]);
    if (const Json result = firstThere({part["functionResponse"], part["function_response"]}))
        return result["response"].compact();
    if (const Json code = firstThere({part["executableCode"], part["executable_code"]}))
        return std::string(code["code"].string());
    return {};
}

/// And those of Converse.
std::optional<std::string> conversePart(const Json &part)
{
    for (const std::string_view kind : {"image", "document", "video", "audio"}) {
        if (part[kind]["source"])
            return kind == "document" ? "[file]" : '[' + std::string(kind) + ']';
    }
    if (const Json use = part["toolUse"])
        return callWords(use["name"].string(), use["input"]);
    if (const Json result = part["toolResult"])
        return contentText(result["content"]);
    if (const Json reasoning = part["reasoningContent"])
        return thinkingWords(reasoning.at("/reasoningText/text").string());
    if (const Json guarded = part["guardContent"])
        return contentText(guarded["text"]["text"]);
    if (part["json"].isObject()) // in the result of a tool
        return part["json"].compact();
    return {};
}

} // namespace

std::string callWords(std::string_view name, const Json &arguments)
{
    return "[tool_call " + std::string(name) + ' ' + (arguments.isString() ? arguments.scalar() : arguments.compact())
        + ']';
}

std::string thinkingWords(std::string_view thinking)
{
    return thinking.empty() ? std::string() : "<think>\n" + std::string(thinking) + "\n</think>";
}

std::optional<std::string> specialPart(const Json &part)
{
    if (const std::string_view type = part["type"].string(); !type.empty())
        return typedPart(part, type);
    if (std::optional<std::string> words = geminiPart(part))
        return words;
    return conversePart(part);
}

} // namespace ingest
