#pragma once

#include "app/ingest/records/json.h"

namespace ingest {

/// The text of a JSON object, written field by field. What says nothing is left out.
class ObjectText
{
public:
    /// \a json is a value as JSON.
    ObjectText &raw(std::string_view key, std::string_view json)
    {
        if (!json.empty()) {
            m_text += m_text.empty() ? "{" : ",";
            appendJsonString(m_text, key);
            m_text += ':';
            m_text += json;
        }
        return *this;
    }

    ObjectText &text(std::string_view key, std::string_view value)
    {
        std::string json;
        if (!value.empty())
            appendJsonString(json, value);
        return raw(key, json);
    }

    std::string json() const { return m_text.empty() ? "{}" : m_text + '}'; }

private:
    std::string m_text;
};

/// The text of a JSON array of \a items, which are JSON.
inline std::string arrayText(const std::vector<std::string> &items)
{
    std::string text;
    for (const std::string &item : items)
        text += (text.empty() ? "[" : ",") + item;
    return text.empty() ? "[]" : text + ']';
}

} // namespace ingest
