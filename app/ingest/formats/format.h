#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/recordparser.h"

#include <expected>
#include <string>
#include <string_view>
#include <vector>

namespace ingest {

enum class Confidence { No, Possible, Likely, Certain };

/// Whether a record is of a format, and by what it was recognised.
struct Recognition
{
    Confidence confidence = Confidence::No;
    /// The fields that tell, in signs that every language reads: "request.messages, response.choices / error"
    /// (both of them, one or the other), "type = message".
    std::string reason;
};

/// A shape in which records of generations are written: knows one when it sees it, and reads it.
/// Has no state, so any number of threads may use it.
class Format
{
    Q_DISABLE_COPY_MOVE(Format)

public:
    Format() = default;
    virtual ~Format() = default;

    virtual std::string_view id() const = 0;    ///< "openai-chat": stored, and given to --format
    virtual std::string_view title() const = 0; ///< its proper name, the same in every language

    virtual Recognition recognise(const Json &record) const = 0;

    /// The generations in \a record, in their order; or why it cannot be read. Empty for a record that
    /// is understood and is no call of a model (a top-up, a span of a database): it is counted, and
    /// nothing of it is kept.
    virtual std::expected<std::vector<Generation>, Unreadable> parse(const Json &record) const = 0;
};

} // namespace ingest
