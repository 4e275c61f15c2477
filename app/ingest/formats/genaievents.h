#pragma once

#include "app/ingest/formats/genaimessages.h"

namespace ingest {

/// The older form of OpenTelemetry's conventions: an event for each turn ("gen_ai.user.message") and
/// each answer ("gen_ai.choice"), in the body {"content", "role"} or {"message", "finish_reason"}; or
/// one event for all turns ("gen_ai.content.prompt") and one for the answer.

/// Whether \a name is the name of such an event.
bool isTalkEvent(std::string_view name);

/// Adds what such an event says. Its body may stand in the attribute "gen_ai.event.content".
void addTalkEvent(GenAiTalk &talk, std::string_view name, const Json &body);

} // namespace ingest
