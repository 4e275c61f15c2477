#pragma once

#include "app/base/clock.h"
#include "app/usage/traffic.h"

#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

namespace usage {

/// One call, as the store holds it: UTF-8, empty where the log does not say it.
struct Call
{
    std::optional<Moment> at;
    std::string_view service;
    std::string_view model;
    std::string_view endpoint;
    std::string_view user; ///< a pseudonym
};

/// Adds up calls by name and day, and users by service and month. Pure; a million calls take about half a second.
class Tally
{
public:
    struct Sums
    {
        qint64 calls = 0;
        qint64 withoutUser = 0;
    };
    struct Users
    {
        std::string service;
        int month = 0;                                      ///< year * 12 + month - 1
        std::unordered_map<std::string, int> firstDay; ///< user -> day of the month
    };

    void add(const Call &call);

    const std::vector<CallName> &names() const { return m_names; }
    /// By index of the name; the day as a Julian day, 0 for none.
    const std::vector<std::unordered_map<qint64, Sums>> &days() const { return m_days; }
    const std::vector<Users> &users() const { return m_users; }
    qint64 calls() const { return m_calls; }

private:
    size_t nameOf(const Call &call);
    Users &usersOf(std::string_view service, int month);

    std::vector<CallName> m_names;
    std::vector<std::unordered_map<qint64, Sums>> m_days;
    std::unordered_map<std::string, size_t> m_index;
    std::vector<Users> m_users;
    std::unordered_map<std::string, size_t> m_userIndex;
    std::string m_key;
    qint64 m_calls = 0;
};

/// What \a tally holds, as if the store had kept it.
Traffic trafficOf(const Tally &tally);

} // namespace usage
