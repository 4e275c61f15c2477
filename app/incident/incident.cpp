#include "app/incident/incident.h"

#include <array>

namespace incident {

namespace {

constexpr std::array kindNames{"content", "network", "both"};
constexpr std::array statusNames{"open", "closed"};
constexpr std::array originNames{"flagged", "complaint", "notice", "hand"};
constexpr std::array concernNames{"personal_information", "flaw"};
constexpr std::array eventKindNames{"step",   "waive", "note",  "evidence", "status", "report", "change", "link",
                                    "unlink", "task",  "entry", "grade",    "retest", "sent",   "receipt"};

template <typename Enum, size_t size>
QString nameIn(const std::array<const char *, size> &names, Enum value)
{
    return QString::fromLatin1(names[static_cast<size_t>(value)]);
}

template <typename Enum, size_t size>
std::optional<Enum> valueIn(const std::array<const char *, size> &names, const QString &name)
{
    for (size_t i = 0; i < size; ++i) {
        if (name == QLatin1StringView(names[i]))
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace

QString name(Kind kind)
{
    return nameIn(kindNames, kind);
}

QString name(Status status)
{
    return nameIn(statusNames, status);
}

QString name(Origin origin)
{
    return nameIn(originNames, origin);
}

QString name(Concern concern)
{
    return nameIn(concernNames, concern);
}

QString name(IncidentEvent::Kind kind)
{
    return nameIn(eventKindNames, kind);
}

std::optional<Kind> kindNamed(const QString &name)
{
    return valueIn<Kind>(kindNames, name);
}

std::optional<Origin> originNamed(const QString &name)
{
    return valueIn<Origin>(originNames, name);
}

std::optional<Concern> concernNamed(const QString &name)
{
    return valueIn<Concern>(concernNames, name);
}

std::optional<IncidentEvent::Kind> eventKindNamed(const QString &name)
{
    return valueIn<IncidentEvent::Kind>(eventKindNames, name);
}

std::optional<Severity> severityNumbered(qint64 number)
{
    if (number < 1 || number > 4)
        return std::nullopt;
    return static_cast<Severity>(number);
}

QString reference(GenerationId generation)
{
    return QStringLiteral("G-%1").arg(qint64(generation));
}

} // namespace incident
