#include "app/users/measure.h"

#include <algorithm>
#include <array>
#include <set>

namespace users {

namespace {

constexpr std::array names{"warn", "limit", "suspend", "terminate", "none", "lift", "report", "withdraw"};

Measure *find(std::vector<Measure> &all, std::optional<UserMeasureId> id)
{
    const auto found = std::ranges::find_if(all, [&](const Measure &measure) { return measure.event.id == id; });
    return found == all.end() ? nullptr : &*found;
}

void attach(std::vector<Measure> &all, const MeasureEvent &event)
{
    Measure *measure = find(all, event.target);
    if (!measure)
        return;
    if (event.kind == MeasureKind::Lift)
        measure->lift = event;
    else if (event.kind == MeasureKind::Report)
        measure->reports.push_back(event);
    else if (event.kind == MeasureKind::Withdraw)
        measure->withdrawal = event;
}

} // namespace

QString name(MeasureKind kind)
{
    return QString::fromLatin1(names[static_cast<size_t>(kind)]);
}

std::optional<MeasureKind> measureKindNamed(const QString &name)
{
    const auto found = std::ranges::find_if(names, [&](const char *each) { return name == QLatin1StringView(each); });
    return found == names.end() ? std::nullopt
                                : std::optional(static_cast<MeasureKind>(std::distance(names.begin(), found)));
}

bool isMeasure(MeasureKind kind)
{
    return kind <= MeasureKind::Terminate;
}

bool Measure::isOpen(Moment now) const
{
    if (!isMeasure(event.kind) || event.kind == MeasureKind::Warn || !stands())
        return false;
    return !(lift && lift->from <= now) && (!event.until || *event.until > now);
}

bool Measure::isInForce(Moment now) const
{
    return isOpen(now) && event.from <= now;
}

std::vector<Measure> measures(const std::vector<MeasureEvent> &events)
{
    std::set<UserMeasureId> withdrawn;
    for (const MeasureEvent &event : events) {
        if (event.kind == MeasureKind::Withdraw)
            withdrawn.insert(event.target.value_or(UserMeasureId{}));
    }
    std::vector<Measure> all;
    for (const MeasureEvent &event : events) {
        if (event.kind <= MeasureKind::None)
            all.push_back({.event = event});
        else if (!withdrawn.contains(event.id))
            attach(all, event);
    }
    std::ranges::reverse(all);
    return all;
}

Moment lastWeighed(const std::vector<Measure> &measures)
{
    Moment last = 0;
    for (const Measure &measure : measures) {
        if (measure.stands())
            last = std::max(last, measure.event.at);
    }
    return last;
}

QString reference(UserMeasureId id)
{
    return QStringLiteral("M-%1").arg(qint64(id));
}

std::optional<UserMeasureId> measureReferred(const QString &reference)
{
    bool isNumber = false;
    const qint64 id = (reference.startsWith(QLatin1String("M-")) ? reference.mid(2) : reference).toLongLong(&isNumber);
    return isNumber && id > 0 ? std::optional(static_cast<UserMeasureId>(id)) : std::nullopt;
}

} // namespace users
