#include "app/registry/register.h"

#include <algorithm>
#include <array>

namespace registry {

namespace {

// In the order of the enumerators.
constexpr std::array scopes{"public", "internal"};
constexpr std::array accesses{"app", "api", "both"};
constexpr std::array roles{"provider", "technical_supporter"};
constexpr std::array states{"draft", "submitted", "in_force", "rejected", "expired", "cancelled", "not_required"};
constexpr std::array eventKinds{"change",          "service_end", "assessment",    "submitted", "granted",   "rejected",
                                "renewal_applied", "renewed",     "annual_report", "verified",  "cancelled", "note"};

template <typename Enum, size_t Count>
QString wordFor(Enum value, const std::array<const char *, Count> &words)
{
    return QString::fromLatin1(words.at(static_cast<size_t>(value)));
}

template <typename Enum, size_t Count>
std::optional<Enum> valueFor(const QString &word, const std::array<const char *, Count> &words)
{
    const auto found = std::ranges::find_if(words, [&](const char *each) { return word == QLatin1StringView(each); });
    if (found == words.end())
        return std::nullopt;
    return static_cast<Enum>(found - words.begin());
}

} // namespace

QString name(Scope scope)
{
    return wordFor(scope, scopes);
}

QString name(Access access)
{
    return wordFor(access, accesses);
}

QString name(Role role)
{
    return wordFor(role, roles);
}

QString name(State state)
{
    return wordFor(state, states);
}

QString name(RegistryEvent::Kind kind)
{
    return wordFor(kind, eventKinds);
}

std::optional<Scope> scopeNamed(const QString &word)
{
    return valueFor<Scope>(word, scopes);
}

std::optional<Access> accessNamed(const QString &word)
{
    return valueFor<Access>(word, accesses);
}

std::optional<Role> roleNamed(const QString &word)
{
    return valueFor<Role>(word, roles);
}

std::optional<State> stateNamed(const QString &word)
{
    return valueFor<State>(word, states);
}

std::optional<RegistryEvent::Kind> eventKindNamed(const QString &word)
{
    return valueFor<RegistryEvent::Kind>(word, eventKinds);
}

} // namespace registry
