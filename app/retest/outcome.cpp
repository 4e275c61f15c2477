#include "app/retest/outcome.h"

#include <algorithm>
#include <set>

namespace retest {

namespace {

constexpr std::array names{"missing", "unscanned", "problem", "flagged", "harmless", "clean"};

} // namespace

QString name(State state)
{
    return QString::fromLatin1(names.at(static_cast<size_t>(state)));
}

std::optional<State> stateNamed(const QString &name)
{
    const auto found = std::ranges::find_if(names, [&](const char *each) { return name == QLatin1StringView(each); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<State>(found - names.begin()));
}

bool isSound(State state)
{
    return state == State::Clean || state == State::Harmless;
}

qint64 Outcome::count(State state) const
{
    return std::ranges::count(answers, state, &Answer::state);
}

qint64 Outcome::prompts() const
{
    std::set<int> numbers;
    for (const Answer &answer : answers)
        numbers.insert(answer.number);
    return qint64(numbers.size());
}

qint64 Outcome::answered() const
{
    return qint64(answers.size()) - count(State::Missing);
}

qint64 Outcome::unsound() const
{
    return count(State::Problem) + count(State::Flagged);
}

bool Outcome::passes() const
{
    return !answers.empty() && std::ranges::all_of(answers, isSound, &Answer::state);
}

} // namespace retest
