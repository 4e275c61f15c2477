#pragma once

#include "app/ingest/formats/genaimessages.h"

namespace ingest {

/// One call of a model, from the attributes of a span or an event as a plain JSON object. Read by
/// OpenTelemetry's conventions for generative AI ("gen_ai.request.model", …: their messages are JSON in
/// a string, or a tree), by the flattened attributes of OpenInference
/// ("llm.input_messages.0.message.content") and by those of OpenLLMetry ("gen_ai.prompt.0.content").
/// Sources: open-telemetry/semantic-conventions-genai docs/gen-ai; Arize-ai/openinference spec.

/// Whether the attributes tell of a call of a model; an embedding, a tool or an agent is none.
bool isInference(const Json &attributes);

/// Whether they hold what was said, whatever they tell of.
bool holdsMessages(const Json &attributes);

/// Adds what they say was said.
void addTalk(GenAiTalk &talk, const Json &attributes);

/// Fills in model, provider, ids and usage.
void describeCall(Generation &generation, const Json &attributes);

} // namespace ingest
