#pragma once

#include "app/ingest/records/json.h"

#include <QtClassHelperMacros>

namespace ingest {

/// Makes of the events of one answer the body that the API would have given without streaming.
class StreamJoin
{
    Q_DISABLE_COPY_MOVE(StreamJoin)

public:
    StreamJoin() = default;
    virtual ~StreamJoin() = default;

    virtual void add(const Json &event) = 0;

    /// Whether the answer has come to its end, by what its events say.
    virtual bool isComplete() const = 0;

    /// The body, as JSON: what was generated so far, if it is not complete.
    virtual std::string json() const = 0;
};

/// Replaces \a json, a value as JSON, by \a value if that is there.
inline void takeLater(std::string &json, const Json &value)
{
    if (value)
        json = value.compact();
}

/// Takes \a value for \a json if that is still missing.
inline void takeFirst(std::string &json, const Json &value)
{
    if (json.empty() && value && !(value.isString() && value.string().empty()))
        json = value.compact();
}

} // namespace ingest
