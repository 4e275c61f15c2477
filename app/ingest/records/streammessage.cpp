#include "app/ingest/records/streammessage.h"

#include "app/ingest/formats/firstof.h"
#include "app/ingest/records/jsontext.h"

namespace ingest {

bool StreamMessage::knows(const Json &event)
{
    const std::string_view type = event["type"].string();
    return type.starts_with("message_") || type.starts_with("content_block_") || type == "ping" || type == "error";
}

void StreamMessage::add(const Json &event)
{
    const std::string_view type = event["type"].string();
    const Json delta = event["delta"];
    if (type == "message_start")
        begin(event["message"]);
    else if (type == "content_block_start")
        beginBlock(m_blocks[event["index"].integer().value_or(0)], event["content_block"]);
    else if (type == "content_block_delta") {
        Block &block = m_blocks[event["index"].integer().value_or(0)];
        block.text += firstOf({delta["text"], delta["thinking"]});
        block.input += delta["partial_json"].string();
        if (block.type.empty()) // its start was lost
            block.type = delta["thinking"] ? "thinking" : delta["partial_json"] ? "tool_use" : "text";
    } else if (type == "message_delta") {
        takeLater(m_stopReason, delta["stop_reason"]);
        takeLater(m_stopDetails, delta["stop_details"]);
        addUsage(event["usage"]);
    } else if (type == "error") {
        takeLater(m_error, event["error"]);
    }
}

void StreamMessage::begin(const Json &message)
{
    takeFirst(m_id, message["id"]);
    takeFirst(m_model, message["model"]);
    takeLater(m_stopReason, message["stop_reason"]);
    addUsage(message["usage"]);
}

void StreamMessage::beginBlock(Block &block, const Json &content)
{
    block.type = content["type"].scalar();
    block.name = content["name"].scalar();
    block.text += firstOf({content["text"], content["thinking"]});
    block.original = content.compact();
}

void StreamMessage::addUsage(const Json &usage)
{
    for (const auto &[name, count] : usage.fields()) {
        if (count.integer())
            m_usage[std::string(name)] = count.compact();
    }
}

std::string StreamMessage::json() const
{
    std::vector<std::string> content;
    for (const auto &[index, block] : m_blocks)
        content.push_back(block.json());
    ObjectText usage;
    for (const auto &[name, count] : m_usage)
        usage.raw(name, count);
    return ObjectText()
        .raw("id", m_id)
        .text("type", "message")
        .text("role", "assistant")
        .raw("model", m_model)
        .raw("content", arrayText(content))
        .raw("stop_reason", m_stopReason)
        .raw("stop_details", m_stopDetails)
        .raw("usage", usage.json())
        .raw("error", m_error)
        .json();
}

/// The input of a call that was cut off is no JSON: it stays a text.
std::string StreamMessage::Block::json() const
{
    if (type == "text" || type == "thinking")
        return ObjectText().text("type", type).text(type, text).json();
    if (type.ends_with("tool_use"))
        return ObjectText().text("type", type).text("name", name).text("input", input).json();
    return original;
}

} // namespace ingest
