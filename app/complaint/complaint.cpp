#include "app/complaint/complaint.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace complaint {

namespace {

constexpr std::array channelNames{"app", "email", "phone", "letter", "authority", "other"};
constexpr std::array outcomeNames{"founded", "partly", "unfounded", "out_of_scope", "withdrawn"};
constexpr std::array eventNames{"acknowledge", "assign",   "reclassify",  "entry", "link",   "unlink",
                                "outcome",     "feedback", "unreachable", "close", "reopen", "unmask"};
constexpr QLatin1StringView generationPrefix("G-");

template <typename Enum, size_t count>
std::optional<Enum> named(const std::array<const char *, count> &names, const QString &name)
{
    const auto found = std::ranges::find_if(names, [&](const char *each) { return name == QLatin1StringView(each); });
    return found == names.end() ? std::nullopt : std::optional(static_cast<Enum>(found - names.begin()));
}

template <typename Enum, size_t count>
QString nameOf(const std::array<const char *, count> &names, Enum value)
{
    return QString::fromLatin1(names[static_cast<size_t>(value)]);
}

void decide(Standing &standing, const Event &event)
{
    standing.outcome = outcomeNamed(event.subject);
    standing.outcomeReason = event.note;
    standing.outcomeAt = event.at;
    standing.answer.reset(); // it told of another outcome
}

void answer(Standing &standing, const Event &event)
{
    standing.answer = event;
    std::optional<Moment> &first = event.kind == Event::Kind::Feedback ? standing.fedBackAt : standing.unreachableAt;
    if (!first)
        first = event.at;
}

void apply(Standing &standing, const Event &event)
{
    using enum Event::Kind;
    switch (event.kind) {
    case Acknowledge: standing.acknowledgedAt = event.at; break;
    case Assign: standing.officer = event.subject; break;
    case Reclassify: standing.kind = event.subject; break;
    case Link: standing.links.append(event.subject); break;
    case Unlink: standing.links.removeAll(event.subject); break;
    case Outcome: decide(standing, event); break;
    case Feedback:
    case Unreachable: answer(standing, event); break;
    case Close: standing.closedAt = event.at; break;
    case Reopen: standing.closedAt.reset(); break;
    case Entry:
    case Unmask: break;
    }
}

} // namespace

QString name(Channel channel)
{
    return nameOf(channelNames, channel);
}

QString name(Outcome outcome)
{
    return nameOf(outcomeNames, outcome);
}

QString name(Event::Kind kind)
{
    return nameOf(eventNames, kind);
}

std::optional<Channel> channelNamed(const QString &name)
{
    return named<Channel>(channelNames, name);
}

std::optional<Outcome> outcomeNamed(const QString &name)
{
    return named<Outcome>(outcomeNames, name);
}

std::optional<Event::Kind> eventKindNamed(const QString &name)
{
    return named<Event::Kind>(eventNames, name);
}

const std::vector<Channel> &channels()
{
    using enum Channel;
    static const std::vector all{App, Email, Phone, Letter, Authority, Other};
    return all;
}

const std::vector<Outcome> &outcomes()
{
    using enum Outcome;
    static const std::vector all{Founded, Partly, Unfounded, OutOfScope, Withdrawn};
    return all;
}

QStringList Standing::generations() const
{
    return links.filter(QRegularExpression(QStringLiteral("^G-")));
}

QStringList Standing::cases() const
{
    return links.filter(QRegularExpression(QStringLiteral("^VI-")));
}

Standing standing(const Complaint &complaint, const std::vector<Event> &events, Moment until)
{
    Standing standing{.kind = complaint.kind};
    for (const Event &event : events) {
        if (event.recordedAt <= until)
            apply(standing, event);
    }
    return standing;
}

std::optional<GenerationId> generationReferred(const QString &reference)
{
    bool isNumber = false;
    const qint64 id = reference.mid(generationPrefix.size()).toLongLong(&isNumber);
    if (!reference.startsWith(generationPrefix) || !isNumber || id < 1)
        return std::nullopt;
    return static_cast<GenerationId>(id);
}

QString masked(const QString &contact)
{
    if (contact.isEmpty())
        return {};
    const QString blocks(4, QChar(0x2588));
    return contact.contains(u'@') ? blocks + u'@' + blocks : blocks + blocks;
}

} // namespace complaint
