#pragma once

#include "app/incident/procedure.h"
#include "app/incident/trace.h"

namespace ui {

/// "Content removed", "Waived: …", "Evidence added: G-42 G-43", "Severity: General → Larger".
QString timelineText(const incident::IncidentEvent &event, const incident::Procedure &procedure);

/// What stands beside it: the note; of an entry by hand nothing, for it is the event itself.
QString timelineNote(const incident::IncidentEvent &event);

/// What shows it; empty where the store keeps data there.
QString timelineProof(const incident::IncidentEvent &event);

/// Where a line of the journal comes from, in a word: "decision", "import".
QString traceOriginText(incident::TraceLine::Origin origin);

} // namespace ui
