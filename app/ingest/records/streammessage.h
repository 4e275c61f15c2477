#pragma once

#include "app/ingest/records/streamjoin.h"

#include <map>

namespace ingest {

/// Joins the events of Anthropic's messages: message_start, content_block_start and _delta, message_delta.
class StreamMessage : public StreamJoin
{
public:
    static bool knows(const Json &event);

    void add(const Json &event) override;
    bool isComplete() const override { return !m_stopReason.empty(); }
    std::string json() const override;

private:
    struct Block
    {
        std::string type;
        std::string name;     ///< of a tool
        std::string text;     ///< of text or thinking
        std::string input;    ///< of a call, in pieces of JSON
        std::string original; ///< of any other kind, as JSON

        std::string json() const;
    };

    void begin(const Json &message);
    void beginBlock(Block &block, const Json &content);
    void addUsage(const Json &usage);

    std::map<qint64, Block> m_blocks;
    std::map<std::string, std::string> m_usage;                       ///< as JSON
    std::string m_id, m_model, m_stopReason, m_stopDetails, m_error; ///< as JSON
};

} // namespace ingest
