#pragma once

#include "app/incident/casestate.h"
#include "app/incident/links.h"
#include "app/incident/tasks.h"

namespace ui {

/// The words of the trade for what a case is, in the language of the screen.
QString kindText(incident::Kind kind);
QString kindExplanation(incident::Kind kind);
QString severityText(incident::Severity severity);
QString statusText(incident::Status status);
QString consequenceText(incident::Kind kind); ///< what follows from it
QString originText(incident::Origin origin);
QString concernText(incident::Concern concern);
QString concernConsequence(incident::Concern concern);
QString concernsText(const incident::Concerns &concerns); ///< all, with commas; empty for none
QString operatorText(incident::Operator kind);
QString linkKindText(incident::Link::Kind kind);
QString taskStateText(incident::Task::State state);
QString topicText(const QString &topic); ///< of a note; empty for none

/// The text of \a texts in the language of the screen.
QString shown(const Bilingual &texts);

} // namespace ui
