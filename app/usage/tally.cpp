#include "app/usage/tally.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace usage {

namespace {

constexpr qint64 dayLength = 86'400'000;
constexpr qint64 shanghai = 8 * 3'600'000; // ahead of UTC, all year
constexpr qint64 julianEpoch = 2'440'588;  // 1970-01-01

qint64 julianDay(Moment at)
{
    const qint64 local = at + shanghai;
    const qint64 day = local / dayLength - (local % dayLength < 0 ? 1 : 0);
    return day + julianEpoch;
}

QString text(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), qsizetype(utf8.size()));
}

QDate dayOf(int month, int day)
{
    return {month / 12, month % 12 + 1, day};
}

/// Adds to \a traffic who was new on which day of each month; \a first is user -> day, by month.
void addNewUsers(Traffic &traffic, const QString &service, bool ofCompany,
                 const std::map<int, std::map<std::string, int>> &first)
{
    for (const auto &[month, users] : first) {
        std::map<int, qint64> perDay;
        for (const auto &[user, day] : users)
            ++perDay[day];
        for (const auto &[day, count] : perDay)
            traffic.newUsers.push_back({service, ofCompany, dayOf(month, day), count});
    }
}

void addUsers(Traffic &traffic, const Tally &tally)
{
    std::map<std::string, std::map<int, std::map<std::string, int>>> services;
    std::map<int, std::map<std::string, int>> company;
    std::map<std::string, std::set<std::string>> ever;
    std::set<std::string> everTogether;
    for (const Tally::Users &users : tally.users()) {
        for (const auto &[user, day] : users.firstDay) {
            services[users.service][users.month].emplace(user, day);
            auto [known, isNew] = company[users.month].emplace(user, day);
            known->second = std::min(known->second, day);
            ever[users.service].insert(user);
            everTogether.insert(user);
        }
    }
    for (const auto &[service, months] : services)
        addNewUsers(traffic, text(service), false, months);
    addNewUsers(traffic, {}, true, company);
    for (const auto &[service, users] : ever)
        traffic.everSeen[text(service)] = std::ssize(users);
    traffic.everSeenTogether = std::ssize(everTogether);
}

} // namespace

size_t Tally::nameOf(const Call &call)
{
    m_key.assign(call.service).append(1, '\0').append(call.model).append(1, '\0').append(call.endpoint);
    const auto [found, isNew] = m_index.try_emplace(m_key, m_names.size());
    if (isNew) {
        m_names.push_back({text(call.service), text(call.model), text(call.endpoint)});
        m_days.emplace_back();
    }
    return found->second;
}

Tally::Users &Tally::usersOf(std::string_view service, int month)
{
    m_key.assign(service).append(1, '\0').append(std::to_string(month));
    const auto [found, isNew] = m_userIndex.try_emplace(m_key, m_users.size());
    if (isNew)
        m_users.push_back({std::string(service), month, {}});
    return m_users[found->second];
}

void Tally::add(const Call &call)
{
    ++m_calls;
    const qint64 julian = call.at ? julianDay(*call.at) : 0;
    Sums &sums = m_days[nameOf(call)][julian];
    ++sums.calls;
    sums.withoutUser += call.user.empty() ? 1 : 0;
    if (call.user.empty() || julian == 0)
        return;
    int year = 0;
    int month = 0;
    int day = 0;
    QDate::fromJulianDay(julian).getDate(&year, &month, &day);
    const auto [first, isNew] =
        usersOf(call.service, year * 12 + month - 1).firstDay.try_emplace(std::string(call.user), day);
    first->second = std::min(first->second, day);
}

Traffic trafficOf(const Tally &tally)
{
    Traffic traffic;
    traffic.counted = tally.calls();
    for (size_t i = 0; i < tally.names().size(); ++i) {
        for (const auto &[day, sums] : tally.days()[i])
            traffic.days.push_back(
                {tally.names()[i], day > 0 ? QDate::fromJulianDay(day) : QDate(), sums.calls, sums.withoutUser});
    }
    std::ranges::sort(traffic.days, [](const CallDay &left, const CallDay &right) {
        return std::tie(left.name, left.day) < std::tie(right.name, right.day);
    });
    addUsers(traffic, tally);
    return traffic;
}

} // namespace usage
