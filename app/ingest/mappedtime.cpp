#include "app/ingest/mappedtime.h"

#include "app/ingest/records/json.h"
#include "app/ingest/records/timevalue.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

using namespace Qt::StringLiterals;

namespace ingest {

namespace {

struct UnitName
{
    MappedTime::Unit unit;
    QLatin1StringView name;
    double perSecond;
};

constexpr std::array units{
    UnitName{MappedTime::Unit::Seconds, "s"_L1, 1},
    UnitName{MappedTime::Unit::Milliseconds, "ms"_L1, 1e3},
    UnitName{MappedTime::Unit::Microseconds, "us"_L1, 1e6},
    UnitName{MappedTime::Unit::Nanoseconds, "ns"_L1, 1e9},
};

constexpr Moment perMinute = 60'000;

std::optional<double> numberIn(const Json &value)
{
    if (!value.isString())
        return value.number();
    const std::string_view text = value.string();
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = !text.empty() && error == std::errc() && end == text.data() + text.size();
    return isNumber ? std::optional(number) : std::nullopt;
}

/// Whether the text \a value leaves its zone open. A zone can only stand behind the day, whose
/// own dashes are no sign of one; eight digits are a day and no number.
bool lacksZone(const Json &value)
{
    constexpr size_t day = 10; // "2026-07-20"
    const std::string_view text = value.string();
    if (text.size() <= day)
        return text.size() == 8 || !numberIn(value);
    return !numberIn(value) && text.substr(day).find_first_of("Zz+-UG") == text.npos;
}

/// A number of a known unit. What is plausible as a time is momentOf()'s to say, which takes numbers below 1e11
/// for seconds.
std::optional<Moment> momentOfNumber(double number, const UnitName &unit)
{
    const double seconds = number / unit.perSecond;
    std::array<char, 64> text{};
    const auto [end, error] = std::to_chars(text.data(), text.data() + text.size(), seconds, std::chars_format::fixed);
    const bool isWritten = error == std::errc() && seconds < 1e11;
    return isWritten ? momentOf(std::string_view(text.data(), end)) : std::nullopt;
}

Result<int> zoneFrom(const QString &zone)
{
    if (zone.isEmpty() || zone == u"UTC")
        return 0;
    if (zone == u"Asia/Shanghai") // no summer time since 1991, and no zone of another country is needed by name
        return 8 * 60;
    static const QRegularExpression offset(u"^([+-])(\\d\\d):(\\d\\d)$"_s);
    const QRegularExpressionMatch match = offset.match(zone);
    const int minutes = match.captured(2).toInt() * 60 + match.captured(3).toInt();
    if (!match.hasMatch() || match.captured(3).toInt() > 59 || minutes > 14 * 60)
        return fail(Failure::Kind::BadInput,
                    u"a zone is \"+08:00\", \"Asia/Shanghai\" or \"UTC\", not \"%1\""_s.arg(zone), u"time/zone"_s);
    return match.captured(1) == u"-" ? -minutes : minutes;
}

QString zoneName(int minutesEast)
{
    const int size = std::abs(minutesEast);
    return u"%1%2:%3"_s.arg(QLatin1Char(minutesEast < 0 ? '-' : '+'))
        .arg(size / 60, 2, 10, QLatin1Char('0'))
        .arg(size % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

std::optional<Moment> MappedTime::momentOf(const Json &value) const
{
    const auto known = std::ranges::find(units, unit, &UnitName::unit);
    if (const std::optional<double> number = known == units.end() ? std::nullopt : numberIn(value))
        return momentOfNumber(*number, *known);
    const std::optional<Moment> moment = ingest::momentOf(value);
    if (moment && value.isString() && lacksZone(value))
        return *moment - minutesEast * perMinute;
    return moment;
}

Result<MappedTime> MappedTime::fromJson(const QJsonObject &json)
{
    MappedTime time;
    for (auto entry = json.begin(); entry != json.end(); ++entry) {
        if (entry.key() != u"unit" && entry.key() != u"zone")
            return fail(Failure::Kind::BadInput, u"a time has a unit and a zone, and no other field"_s,
                        u"time/"_s + entry.key());
        if (!entry.value().isString())
            return fail(Failure::Kind::BadInput, u"must be a text"_s, u"time/"_s + entry.key());
    }
    if (const QString name = json[u"unit"].toString(); !name.isEmpty()) {
        const auto known = std::ranges::find_if(units, [&](const UnitName &each) { return each.name == name; });
        if (known == units.end())
            return fail(Failure::Kind::BadInput, u"a unit is \"s\", \"ms\", \"us\" or \"ns\", not \"%1\""_s.arg(name),
                        u"time/unit"_s);
        time.unit = known->unit;
    }
    const Result<int> zone = zoneFrom(json[u"zone"].toString());
    if (!zone)
        return failed(zone);
    time.minutesEast = *zone;
    return time;
}

QJsonObject MappedTime::toJson() const
{
    QJsonObject json;
    if (const auto known = std::ranges::find(units, unit, &UnitName::unit); known != units.end())
        json.insert("unit"_L1, known->name);
    if (minutesEast != 0)
        json.insert("zone"_L1, zoneName(minutesEast));
    return json;
}

} // namespace ingest
