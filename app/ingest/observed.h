#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/json.h"

namespace ingest {

/// Fills in what an observer of calls recorded as the input of one: prompt, context and the pictures
/// of the prompt. Shapes: a text; messages with roles, alone or under "messages" with "system" or
/// "instructions" beside them; one message; an object with a text under a usual name ("prompt",
/// "question", …). Anything else is the prompt as JSON: better read than lost.
void describeInput(Generation &generation, const Json &input);

/// Fills in the output likewise: a text, one message or several, an answer of OpenAI's chat
/// ("choices") with its finish, or an object with a text under a usual name.
void describeOutput(Generation &generation, const Json &output);

/// Fills in the answer in one of the "choices" of OpenAI's chat, and its finish.
void describeChoice(Generation &generation, const Json &choice);

/// What a message of a model says: its reasoning (which is served too), its text or refusal, its calls.
std::string messageText(const Json &message);

} // namespace ingest
