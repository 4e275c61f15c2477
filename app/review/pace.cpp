#include "app/review/pace.h"

#include "db/database.h"

#include <algorithm>

namespace review {

namespace {

constexpr int longest = 600; // seconds
constexpr size_t least = 5;
constexpr Moment pause = 5 * 60'000; // ms

} // namespace

std::optional<std::chrono::seconds> paceOf(std::span<const int> seconds)
{
    if (seconds.size() < least)
        return std::nullopt;
    std::vector<int> sorted(seconds.begin(), seconds.end());
    const auto middle = sorted.begin() + std::ssize(sorted) / 2;
    std::ranges::nth_element(sorted, middle);
    return std::chrono::seconds(std::clamp(*middle, 1, longest));
}

std::optional<std::chrono::seconds> timeLeft(qint64 items, std::optional<std::chrono::seconds> pace)
{
    if (!pace)
        return std::nullopt;
    return *pace * items;
}

Result<std::optional<std::chrono::seconds>> pace(const db::Database &database, const QString &officer)
{
    return attempt([&] {
        auto row = database.prepare("SELECT seconds FROM review_event WHERE actor = ? AND kind = 'decide'"
                                    " AND seconds IS NOT NULL ORDER BY id DESC LIMIT 50");
        row.with(officer);
        std::vector<int> seconds;
        while (row.next())
            seconds.push_back(static_cast<int>(row.integer(0)));
        return paceOf(seconds);
    });
}

Result<Exposure> exposure(const db::Database &database, const QString &officer, Moment since)
{
    return attempt([&] {
        auto row = database.prepare(
            "SELECT e.at, coalesce(e.seconds, 0), coalesce(e.severity, f.severity, 0)"
            " FROM review_event e LEFT JOIN flag f ON f.generation_id = e.generation_id"
            " WHERE e.actor = ?1 AND e.kind = 'decide' AND e.act = e.id AND e.id > coalesce("
            "  (SELECT b.id FROM review_event b WHERE b.actor = ?1 AND b.at < ?2 ORDER BY b.id DESC LIMIT 1), 0)"
            " ORDER BY e.id");
        row.with(officer, since);
        Exposure exposure;
        Moment last = 0;
        while (row.next()) {
            const Moment at = row.integer(0);
            const auto seconds = std::chrono::seconds(std::min<qint64>(row.integer(1), longest));
            const Moment began = at - std::chrono::milliseconds(seconds).count();
            ++exposure.items;
            exposure.severe += row.integer(2) == 3;
            exposure.looked += seconds;
            if (!exposure.atItSince || began - last > pause)
                exposure.atItSince = began;
            last = at;
        }
        exposure.last = last;
        return exposure;
    });
}

Moment stretchOf(const Exposure &exposure, Moment now)
{
    return exposure.atItSince && now - exposure.last <= pause ? now - *exposure.atItSince : 0;
}

} // namespace review
