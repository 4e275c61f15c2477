#pragma once

#include "app/ingest/records/streamjoin.h"

#include <map>

namespace ingest {

/// Joins the events of OpenAI's responses. The last of them holds the whole answer; where it is
/// missing, the pieces of text stand in for it.
class StreamResponse : public StreamJoin
{
public:
    static bool knows(const Json &event);

    void add(const Json &event) override;
    bool isComplete() const override { return m_isComplete; }
    std::string json() const override;

private:
    /// Of one part of an output item.
    struct Part
    {
        std::string text;
        bool isRefusal = false;
    };

    std::map<std::pair<qint64, qint64>, Part> m_parts; ///< by output_index and content_index
    std::string m_response;                            ///< the whole, as JSON, once it is complete
    std::string m_id, m_created, m_model, m_error;     ///< as JSON
    bool m_isComplete = false;
};

} // namespace ingest
