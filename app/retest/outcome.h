#pragma once

#include "app/retest/retestset.h"

#include <array>

namespace retest {

/// What an answer to a prompt of a re-test came to; the worst last but for Missing and Unscanned, which settle nothing.
enum class State {
    Missing, ///< no answer was imported
    Unscanned, ///< not scanned with the rules in force
    Problem, ///< an officer found it illegal or harmful
    Flagged, ///< a rule flags its output, or a classifier the generation, and no officer has said that it is no problem
    Harmless, ///< flagged, and an officer has said so
    Clean, ///< nothing flags its output
};

QString name(State state); ///< "missing" …, as stored
std::optional<State> stateNamed(const QString &name);

/// Whether it lets a re-test pass.
bool isSound(State state);

struct Answer
{
    int number = 1; ///< of the prompt
    GenerationId generation{}; ///< 0: Missing
    State state = State::Missing;

    bool operator==(const Answer &) const = default;
};

/// What a set's answers came to. A prompt may have several answers, and each counts.
struct Outcome
{
    std::vector<Answer> answers; ///< by prompt, then generation; one Missing for a prompt without any

    qint64 count(State state) const;
    qint64 prompts() const; ///< that were asked about
    qint64 answered() const; ///< answers that came
    qint64 unsound() const; ///< answers that are a problem or flagged

    /// Each prompt was answered, and each answer is sound. An empty set passes nothing.
    bool passes() const;

    bool operator==(const Outcome &) const = default;
};

} // namespace retest
