#pragma once

#include "app/incident/procedure.h"

namespace incident {

/// Where one step of a case stands.
struct StepState
{
    enum class State { Empty, Done, Waived };

    Step step;
    State state = State::Empty;
    std::optional<IncidentEvent> event; ///< the newest that recorded or waived it
};

/// Each step that \a incident needs, in order, with the event that counts: the one written
/// down last, so that a correction replaces what it corrects. \a events may come in any order. A closed
/// case is not asked for a step that its procedure did not have then. A re-test from before the last rectification
/// is none of it: the step is open again. So is a report that was waived before the grade rose to one that must be
/// reported.
std::vector<StepState> stepStates(const Procedure &procedure, const Incident &incident,
                                  const std::vector<IncidentEvent> &events);

/// The ids of the steps that keep a case open.
QStringList openSteps(const std::vector<StepState> &states);

/// When the step \a id was done; nullopt if it is empty or waived.
std::optional<Moment> doneAt(const std::vector<StepState> &states, const QString &id);

/// Whether \a step of \a incident can have been done at \a at. Refused, with both moments in the
/// detail: in the future; before the discovery; the discovery after the opening or after another step.
Result<void> checkMoment(const Incident &incident, const std::vector<StepState> &states, const QString &step, Moment at,
                         Moment now);

/// The newest note on \a topic (topic.h); nullopt if there is none.
std::optional<IncidentEvent> latestNote(const std::vector<IncidentEvent> &events, const QString &topic);

} // namespace incident
