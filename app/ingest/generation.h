#pragma once

#include "app/base/clock.h"

#include <optional>
#include <string>

namespace ingest {

/// Somebody upstream stopped this generation, or it never came to be.
struct Blocked
{
    enum class By {
        Prompt,  ///< the provider refused the prompt
        Output,  ///< the provider cut or withheld the answer
        Refusal, ///< the model itself declined
        Error,   ///< the call failed for another reason: not a judgement about content
    };

    By by = By::Error;
    std::string detail; ///< in the provider's words: "content_filter violence=medium"

    bool operator==(const Blocked &) const = default;
};

/// "prompt", "output", "refusal", "error": as the store names them.
const char *blockedName(Blocked::By by);

/// One answer of a model, as a format found it in a record. Text is UTF-8; what a log does not say is empty.
struct Generation
{
    std::optional<Moment> at;
    std::string provider;
    std::string service;
    std::string model;
    std::string requestId;
    std::string sessionId;
    std::string user; ///< as the log names them; becomes a pseudonym and is never stored
    std::string ageBand;
    std::string finish; ///< why the model stopped, in the provider's word
    std::optional<Blocked> blocked;
    std::string context; ///< the turns before the prompt: JSON [{"role": …, "content": …}], or empty
    std::string prompt;  ///< the user's last turn before the output
    std::string output;
    std::string notes; ///< words of Notes

    bool operator==(const Generation &) const = default;
};

} // namespace ingest
