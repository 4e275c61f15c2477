#pragma once

#include "app/ingest/records/streamjoin.h"

#include <map>

namespace ingest {

/// Joins the chunks of OpenAI's chat, and of its older completions: for each choice its text,
/// reasoning, refusal and calls.
class StreamChoices : public StreamJoin
{
public:
    static bool knows(const Json &event);

    void add(const Json &event) override;
    bool isComplete() const override;
    std::string json() const override;

private:
    struct Call
    {
        std::string id;
        std::string name;
        std::string arguments;
    };

    struct Choice
    {
        std::string content;
        std::string reasoning;
        std::string refusal;
        std::string text; ///< of the older completions
        std::map<qint64, Call> calls;
        std::map<std::string, std::string> filter; ///< by category, as JSON
        std::string finish;                        ///< as JSON

        void add(const Json &choice);
        void addCall(const Json &call, qint64 index);
        void addFilter(const Json &results);
        std::string json(qint64 index) const;
        std::string message() const;
    };

    std::map<qint64, Choice> m_choices;
    std::string m_id, m_created, m_model, m_usage, m_promptFilter, m_error; ///< as JSON
};

} // namespace ingest
