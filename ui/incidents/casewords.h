#pragma once

#include "app/incident/casestate.h"

namespace ui {

/// The words of the trade for what a case is, in the language of the screen.
QString kindText(incident::Kind kind);
QString kindExplanation(incident::Kind kind);
QString severityText(incident::Severity severity);
QString statusText(incident::Status status);
QString topicText(const QString &topic); ///< of a note; empty for none

/// The text of \a texts in the language of the screen.
QString shown(const Bilingual &texts);

/// "Step recorded: Content removed", "Waived: …", "Evidence added: G-42 G-43".
QString timelineText(const incident::IncidentEvent &event, const incident::Procedure &procedure);

} // namespace ui
