#include "app/ingest/records/streamchoices.h"

#include "app/ingest/formats/conversation.h"
#include "app/ingest/formats/firstof.h"
#include "app/ingest/records/jsontext.h"

#include <algorithm>

namespace ingest {

bool StreamChoices::knows(const Json &event)
{
    return event["choices"].isArray() || event["object"].string().ends_with(".chunk")
        || (event["error"] && !event["type"]);
}

void StreamChoices::add(const Json &event)
{
    takeFirst(m_id, event["id"]);
    takeFirst(m_created, event["created"]);
    takeFirst(m_model, event["model"]);
    takeLater(m_usage, event["usage"]);
    takeLater(m_promptFilter, event["prompt_filter_results"]);
    takeLater(m_error, event["error"]);
    for (const Json &choice : event["choices"].items())
        m_choices[choice["index"].integer().value_or(0)].add(choice);
}

bool StreamChoices::isComplete() const
{
    return !m_choices.empty()
        && std::ranges::none_of(m_choices, [](const auto &choice) { return choice.second.finish.empty(); });
}

std::string StreamChoices::json() const
{
    std::vector<std::string> choices;
    for (const auto &[index, choice] : m_choices)
        choices.push_back(choice.json(index));
    return ObjectText()
        .raw("id", m_id)
        .text("object", "chat.completion")
        .raw("created", m_created)
        .raw("model", m_model)
        .raw("choices", arrayText(choices))
        .raw("usage", m_usage)
        .raw("prompt_filter_results", m_promptFilter)
        .raw("error", m_error)
        .json();
}

void StreamChoices::Choice::add(const Json &choice)
{
    const Json delta = choice["delta"];
    content += contentText(delta["content"]);
    reasoning += firstOf({delta["reasoning_content"], delta["reasoning"]});
    refusal += delta["refusal"].string();
    text += choice["text"].string();
    const std::vector<Json> pieces = delta["tool_calls"].items();
    for (size_t i = 0; i < pieces.size(); ++i)
        addCall(pieces[i], pieces[i]["index"].integer().value_or(static_cast<qint64>(i)));
    if (const Json call = delta["function_call"])
        addCall(delta, 0);
    addFilter(choice["content_filter_results"]);
    takeLater(finish, choice["finish_reason"]);
}

/// A piece of a call, {"id", "function": {"name", "arguments"}}, or "function_call" as it was called before.
void StreamChoices::Choice::addCall(const Json &call, qint64 index)
{
    const Json function = firstThere({call["function"], call["function_call"]});
    Call &joined = calls[index];
    joined.id += call["id"].string();
    joined.name += function["name"].string();
    joined.arguments += function["arguments"].string();
}

/// Each piece is judged anew: what was found in one is not undone by the next.
void StreamChoices::Choice::addFilter(const Json &results)
{
    for (const auto &[category, result] : results.fields()) {
        std::string &kept = filter[std::string(category)];
        const bool isWorse = result["filtered"].isTrue() || !kept.contains("\"filtered\":true");
        if (kept.empty() || isWorse)
            kept = result.compact();
    }
}

std::string StreamChoices::Choice::json(qint64 index) const
{
    ObjectText results;
    for (const auto &[category, result] : filter)
        results.raw(category, result);
    ObjectText choice;
    choice.raw("index", std::to_string(index));
    if (text.empty())
        choice.raw("message", message());
    return choice.text("text", text)
        .raw("finish_reason", finish)
        .raw("content_filter_results", filter.empty() ? std::string() : results.json())
        .json();
}

std::string StreamChoices::Choice::message() const
{
    std::vector<std::string> list;
    for (const auto &[index, call] : calls) {
        const std::string function = ObjectText().text("name", call.name).text("arguments", call.arguments).json();
        list.push_back(ObjectText().text("id", call.id).text("type", "function").raw("function", function).json());
    }
    return ObjectText()
        .text("role", "assistant")
        .text("content", content)
        .text("reasoning_content", reasoning)
        .text("refusal", refusal)
        .raw("tool_calls", list.empty() ? std::string() : arrayText(list))
        .json();
}

} // namespace ingest
