#pragma once

#include "app/ingest/formats/conversation.h"
#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest {

/// What was said in one call, as OpenTelemetry's conventions for generative AI give it: gathered from
/// attributes, or from one event after the other.
struct GenAiTalk
{
    std::vector<Turn> turns;       ///< that led to the answer
    std::string output;
    std::vector<std::string> finish; ///< why each answer ended
    std::vector<Picture> asked;    ///< of the last turn of the user
    std::vector<Picture> answered;

    bool isEmpty() const { return turns.empty() && output.empty(); }
};

/// The instruction of the system: parts, or a text.
void addInstructions(GenAiTalk &talk, const Json &instructions);
/// [{"role", "parts": [{"type": "text", "content"}, …]}]; older ones have "content" in place of parts.
void addInput(GenAiTalk &talk, const Json &messages);
/// The same with "finish_reason", which may be missing. Several answers stand one below the other.
void addOutput(GenAiTalk &talk, const Json &messages);

/// One turn, and one answer.
void addTurn(GenAiTalk &talk, std::string role, const Json &message);
void addAnswer(GenAiTalk &talk, const Json &message);

/// Fills in what \a talk says, and a block if a finish reason tells of one.
void describeTalk(Generation &generation, const GenAiTalk &talk);

} // namespace ingest
