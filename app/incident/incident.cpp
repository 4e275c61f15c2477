#include "app/incident/incident.h"

#include <array>

namespace incident {

namespace {

constexpr std::array kindNames{"content", "network", "both"};
constexpr std::array statusNames{"open", "closed"};
constexpr std::array eventKindNames{"step", "waive", "note", "evidence", "status", "report"};

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

QString name(IncidentEvent::Kind kind)
{
    return nameIn(eventKindNames, kind);
}

std::optional<Kind> kindNamed(const QString &name)
{
    return valueIn<Kind>(kindNames, name);
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
