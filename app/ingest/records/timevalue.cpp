#include "app/ingest/records/timevalue.h"

#include "app/ingest/records/json.h"

#include <charconv>
#include <chrono>
#include <cmath>

namespace ingest {

namespace {

using namespace std::chrono;

constexpr Moment earliest = sys_days(year(1990) / 1 / 1).time_since_epoch() / milliseconds(1);
constexpr Moment latest = sys_days(year(2200) / 1 / 1).time_since_epoch() / milliseconds(1);

std::optional<Moment> plausible(double moment)
{
    if (!(moment >= double(earliest) && moment < double(latest)))
        return {};
    return static_cast<Moment>(std::llround(moment));
}

/// Seconds of our time have 10 digits, and each finer unit three more.
std::optional<Moment> fromNumber(double value)
{
    if (value < 1e11)
        return plausible(value * 1e3);
    if (value < 1e14)
        return plausible(value);
    return plausible(value < 1e17 ? value / 1e3 : value / 1e6);
}

/// Reads a text from its beginning. Once something is not as expected, nothing is.
class TimeText
{
public:
    explicit TimeText(std::string_view text)
        : m_rest(text)
    {
    }

    int digits(size_t count)
    {
        int value = 0;
        const char *const begin = m_rest.data();
        const auto [stop, error] = std::from_chars(begin, begin + std::min(count, m_rest.size()), value);
        m_good = m_good && error == std::errc() && stop == begin + count && m_rest.front() != '-';
        m_rest.remove_prefix(std::min(count, m_rest.size()));
        return value;
    }

    bool take(std::string_view anyOf)
    {
        const bool taken = !m_rest.empty() && anyOf.contains(m_rest.front());
        if (taken)
            m_rest.remove_prefix(1);
        return taken;
    }

    void expect(std::string_view anyOf) { m_good &= take(anyOf); }

    /// Up to three digits count, the others are passed over.
    int milliseconds()
    {
        int value = 0;
        int scale = 100;
        for (; !m_rest.empty() && m_rest.front() >= '0' && m_rest.front() <= '9'; scale /= 10) {
            value += (m_rest.front() - '0') * scale;
            m_rest.remove_prefix(1);
        }
        return value;
    }

    bool isGood() const { return m_good; }
    bool isAtEnd() const { return m_rest.empty(); }
    std::string_view rest() const { return m_rest; }

private:
    std::string_view m_rest;
    bool m_good = true;
};

/// "+08:00", "+0800", "+08", "Z", " UTC" or nothing, in minutes east.
int offsetMinutes(TimeText &text)
{
    text.take(" ");
    if (text.isAtEnd() || text.take("Zz") || text.rest() == "UTC" || text.rest() == "GMT") {
        text = text.rest() == "UTC" || text.rest() == "GMT" ? TimeText({}) : text;
        return 0;
    }
    const int sign = text.rest().starts_with('-') ? -1 : 1;
    text.expect("+-");
    const int hour = text.digits(2);
    const int minute = text.take(":") || !text.isAtEnd() ? text.digits(2) : 0;
    return sign * (hour * 60 + minute);
}

milliseconds timeOfDay(TimeText &text)
{
    const int hour = text.digits(2);
    text.expect(":");
    const int minute = text.digits(2);
    const int second = text.take(":") ? text.digits(2) : 0;
    const int fraction = text.take(".,") ? text.milliseconds() : 0;
    return hours(hour) + minutes(minute) + seconds(second) + milliseconds(fraction);
}

std::optional<Moment> fromIso(std::string_view iso)
{
    TimeText text(iso);
    const int y = text.digits(4);
    const bool isDashed = text.take("-/");
    const int m = text.digits(2);
    if (isDashed)
        text.expect("-/");
    const int d = text.digits(2);
    const year_month_day date{year(y), month(static_cast<unsigned>(m)), day(static_cast<unsigned>(d))};
    if (!text.isGood() || !date.ok())
        return {};
    milliseconds moment = sys_days(date).time_since_epoch();
    if (!text.isAtEnd()) {
        text.expect("Tt ");
        moment += timeOfDay(text);
        moment -= minutes(offsetMinutes(text));
    }
    if (!text.isGood() || !text.isAtEnd())
        return {};
    return plausible(static_cast<double>(moment.count()));
}

} // namespace

std::optional<Moment> momentOf(std::string_view text)
{
    double number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool isNumber = error == std::errc() && end == text.data() + text.size();
    return isNumber && text.size() != 8 ? fromNumber(number) : fromIso(text); // 20260720 is a day
}

std::optional<Moment> momentOf(const Json &value)
{
    if (value.isString())
        return momentOf(value.string());
    if (const std::optional<double> number = value.number())
        return fromNumber(*number);
    return {};
}

} // namespace ingest
