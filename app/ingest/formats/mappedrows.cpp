#include "app/ingest/formats/mappedrows.h"

namespace ingest {

namespace {

struct Found
{
    Json value;
    std::string_view pointer;
};

Found find(const Json &record, const Mapping::Pointers &pointers)
{
    for (const std::string &pointer : pointers) {
        if (const Json value = record.at(pointer))
            return {value, pointer};
    }
    return {};
}

std::string scalar(const Json &record, const Mapping::Pointers &pointers)
{
    return find(record, pointers).value.scalar();
}

std::string scalar(const Json &record, const Mapping::Pointers &pointers, const std::string &otherwise)
{
    std::string found = scalar(record, pointers);
    return found.empty() ? otherwise : found;
}

bool isListOfTurns(const Json &value)
{
    const std::vector<Json> items = value.items();
    return !items.empty() && items.front()["role"];
}

/// Earlier turns: with roles, as pairs of question and answer, or as one text.
void addTurns(std::vector<Turn> &turns, const Json &context)
{
    if (isListOfTurns(context)) {
        std::vector<Turn> found = turnsOf(context);
        turns.insert(turns.end(), std::make_move_iterator(found.begin()), std::make_move_iterator(found.end()));
    } else if (context.isArray()) {
        for (const Json &pair : context.items()) {
            turns.push_back({"user", contentText(pair.at("/0"))});
            turns.push_back({"assistant", contentText(pair.at("/1"))});
        }
    } else if (std::string text = contentText(context); !text.empty()) {
        turns.push_back({"context", std::move(text)});
    }
}

} // namespace

MappedRows::MappedRows(Mapping mapping)
    : m_mapping(std::move(mapping))
{
}

Recognition MappedRows::recognise(const Json &record) const
{
    const Found prompt = find(record, m_mapping.prompt);
    const Found output = find(record, m_mapping.output);
    if (!prompt.value && !output.value)
        return {};
    std::string reason(prompt.pointer);
    if (prompt.value && output.value)
        return {Confidence::Likely, reason + ", " + std::string(output.pointer)};
    return {Confidence::Possible, reason + std::string(output.pointer)};
}

std::expected<std::vector<Generation>, Unreadable> MappedRows::parse(const Json &record) const
{
    const Found prompt = find(record, m_mapping.prompt);
    const Found output = find(record, m_mapping.output);
    if (!prompt.value && !output.value)
        return std::unexpected(Unreadable{"no-generation", "no field that is known to hold a prompt or an output"});

    Lead lead = leadOf(record, prompt.value);
    const Found addition = find(record, m_mapping.promptAddition);
    if (addition.value && addition.pointer != prompt.pointer) {
        const std::string below = contentText(addition.value);
        lead.prompt += (lead.prompt.empty() || below.empty() ? "" : "\n\n") + below;
    }
    return std::vector{Generation{
        .at = m_mapping.time.momentOf(find(record, m_mapping.at).value),
        .provider = scalar(record, m_mapping.provider, m_mapping.fixed.provider),
        .service = scalar(record, m_mapping.service, m_mapping.fixed.service),
        .model = scalar(record, m_mapping.model, m_mapping.fixed.model),
        .requestId = scalar(record, m_mapping.requestId),
        .sessionId = scalar(record, m_mapping.sessionId),
        .user = scalar(record, m_mapping.user),
        .ageBand = scalar(record, m_mapping.ageBand),
        .finish = scalar(record, m_mapping.finish),
        .context = std::move(lead.context),
        .prompt = std::move(lead.prompt),
        .output = contentText(output.value),
    }};
}

Lead MappedRows::leadOf(const Json &record, const Json &prompt) const
{
    std::vector<Turn> turns;
    if (std::string system = contentText(find(record, m_mapping.system).value); !system.empty())
        turns.push_back({"system", std::move(system)});
    addTurns(turns, find(record, m_mapping.context).value);
    if (isListOfTurns(prompt))
        addTurns(turns, prompt);
    else
        turns.push_back({"user", contentText(prompt)});
    return leadTo(turns, turns.size());
}

} // namespace ingest
