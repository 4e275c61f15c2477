#pragma once

#include "app/base/clock.h"

#include <optional>
#include <string>
#include <vector>

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

/// A picture that a generation is about: part of the prompt, or made by the model.
struct Picture
{
    bool isOutput = false;
    std::string url;       ///< as the log gives it: recorded, never fetched
    std::string bytes;     ///< decoded; empty if the log holds none
    std::string mediaType; ///< "image/png"; empty if the log does not say
    std::string file;      ///< that the log names for its bytes; empty: none. It is not stored
    std::string unread;    ///< why that file was not read: a word of PictureFiles

    bool operator==(const Picture &) const = default;
};

/// What a provider, a gateway or a person upstream judged about a generation.
struct Verdict
{
    std::string source;          ///< "openai-moderation", "langfuse", "litellm-guardrail"
    std::string name;            ///< what was judged, in their words: "violence/graphic"
    std::optional<double> score; ///< as they give it
    std::string value;           ///< where it is a word and not a figure
    bool isFlagged = false;

    bool operator==(const Verdict &) const = default;
};

/// How much of a generation a record holds. The parts of one are joined in the store, by joinKey or,
/// where that is empty, by provider and request id, in whatever order they come.
enum class Extent {
    Whole,
    PromptOnly,   ///< a batch's input
    OutputOnly,   ///< a batch's result
    MetadataOnly, ///< a call that a gateway billed, without text
    VerdictsOnly, ///< scores that were given later
};

struct Generation;

/// Whether the call came to nothing, so that a retry may have followed under the same request id.
bool isFailed(const Generation &generation);

/// One answer of a model, as a format found it in a record. Text is UTF-8; what a log does not say is empty.
struct Generation
{
    std::optional<Moment> at;
    std::string provider;
    std::string service;
    std::string model;
    std::string endpoint;  ///< "/v1/chat/completions", where the log says it
    std::string requestId;
    std::string traceId;   ///< shared by the retries and fallbacks of one call
    std::string sessionId;
    std::string user; ///< as the log names them; becomes a pseudonym and is never stored
    std::string ageBand;
    std::string finish; ///< why the model stopped, in the provider's word
    std::optional<Blocked> blocked;
    std::string context; ///< the turns before the prompt: JSON [{"role": …, "content": …}], or empty
    std::string prompt;  ///< the user's last turn before the output
    std::string output;
    std::vector<Picture> pictures;
    std::vector<Verdict> verdicts;
    std::optional<qint64> promptTokens;
    std::optional<qint64> outputTokens;
    Extent extent = Extent::Whole;
    std::string joinKey; ///< names it to the records of its other parts: "openai-batch:row-1"
    std::string notes;   ///< words of Notes, and of the format: "redacted", "body-elsewhere"

    bool operator==(const Generation &) const = default;
};

} // namespace ingest
