#include "app/registry/register.h"

#include "app/registry/words.h"

#include <QStringList>

namespace registry {

namespace {

// In the order of the enumerators.
constexpr std::array scopes{"public", "internal"};
constexpr std::array roles{"provider", "technical_supporter"};
constexpr std::array states{"preparing", "submitted", "returned", "accepted",    "filed",
                            "changing",  "cancelled", "expired",  "not_required"};
constexpr std::array eventKinds{"change",          "service_end", "assessment",    "submitted", "granted",   "rejected",
                                "renewal_applied", "renewed",     "annual_report", "verified",  "cancelled", "note"};
constexpr std::array<std::pair<Access, const char *>, 3> accessWords{
    {{Access::App, "app"}, {Access::Web, "web"}, {Access::Api, "api"}}};

} // namespace

QString name(Scope scope)
{
    return wordFor(scope, scopes);
}

QString name(Access access)
{
    return name(Accesses(access));
}

QString name(Accesses accesses)
{
    QStringList words;
    for (const auto &[access, word] : accessWords) {
        if (accesses.testFlag(access))
            words += QString::fromLatin1(word);
    }
    return words.join(QLatin1Char(' '));
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
    const auto found =
        std::ranges::find_if(accessWords, [&](const auto &each) { return word == QLatin1StringView(each.second); });
    return found == accessWords.end() ? std::nullopt : std::optional(found->first);
}

std::optional<Accesses> accessesNamed(const QString &words)
{
    Accesses accesses;
    for (const QString &word : words.split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const std::optional<Access> access = accessNamed(word);
        if (!access)
            return std::nullopt;
        accesses |= *access;
    }
    return accesses;
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
