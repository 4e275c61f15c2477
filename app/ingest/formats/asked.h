#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest {

/// Fills in what \a request asks of a model: prompt, context and the pictures of the prompt. It is
/// the body of a call in whichever shape the API wants it:
///  - "messages" of OpenAI's chat, of Anthropic and of Bedrock's Converse, with "system" beside them;
///  - "input" of OpenAI's responses, embeddings and moderations, with "instructions" beside it;
///  - "contents" of Gemini, with "systemInstruction" beside them;
///  - "prompt" of completions, pictures and Llama, "inputText" of Titan.
/// A message that only brings the results of tools is no turn of the user, whatever its role says.
void describeRequest(Generation &generation, const Json &request);

/// Whether \a request is such a body.
bool isRequest(const Json &request);

} // namespace ingest
