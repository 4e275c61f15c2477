#pragma once

#include "app/ingest/records/json.h"

namespace ingest {

/// JSON that stands in a string of a record, as many exporters write what was sent and received. It is
/// opened if it is an object, a list or a string again; any other value stays itself, as does a string
/// that only looks like JSON. What has to be put right inside is noted with the record.
class Embedded
{
    Q_DISABLE_COPY_MOVE(Embedded)

public:
    explicit Embedded(const Json &value);
    /// \a text itself, put together from the record \a of.
    Embedded(std::string_view text, const Json &of);

    const Json &json() const { return m_json; } ///< valid as long as this and the record

private:
    void open(std::string_view text, Notes &notes);

    simdjson::dom::parser m_parser;
    std::string m_repaired;
    Json m_json;
};

} // namespace ingest
