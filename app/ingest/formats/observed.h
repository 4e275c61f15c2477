#pragma once

#include "app/ingest/generation.h"
#include "app/ingest/records/json.h"

namespace ingest {

/// Fills in what an observer of calls recorded as the input of one: prompt, context and the pictures
/// of the prompt. Shapes: a text; messages with roles; one message; the body of a request as
/// describeRequest() knows it; an object with a text under a usual name ("question", …). Anything else
/// is the prompt as JSON: better read than lost.
void describeInput(Generation &generation, const Json &input);

/// Fills in the output likewise: a text; one message or several; the body of a response as answersOf()
/// knows it, of which the first answer counts; an object with a text under a usual name.
void describeOutput(Generation &generation, const Json &output);

} // namespace ingest
