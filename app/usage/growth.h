#pragma once

#include "app/usage/matching.h"
#include "app/usage/usagerules.h"

namespace usage {

/// Whose users are counted: a service of the register, or the whole company.
using Reach = std::optional<ServiceId>;

/// How many users a service or the company had in a calendar month (Asia/Shanghai).
struct MonthUsers
{
    Reach of;
    QDate month; ///< its first day
    std::map<QDate, qint64> upTo; ///< distinct users seen from the first of the month up to each day, where it grew

    qint64 users() const { return upTo.empty() ? 0 : upTo.rbegin()->second; }
    bool operator==(const MonthUsers &) const = default;
};

/// Users of a day that has not come are left out. A service that the logs spell in several ways is the sum of them: a
/// person who appears under two of them counts twice in it, and once in the company. Names that the register does not
/// know count for the company alone. By whose, then month; the company's first.
std::vector<MonthUsers> monthlyUsers(const Traffic &traffic, const NameMap &names, QDate day);

/// Distinct users ever seen in the logs: at least so many are registered.
qint64 leastRegistered(const Traffic &traffic, const NameMap &names, Reach of);

/// A threshold was passed.
struct Crossing
{
    QString threshold;
    Reach of;
    QDate on;         ///< the day on which the figure was first more; a rise: the last day of its month
    qint64 value = 0; ///< of the whole month, or as entered, or per cent
    QDate month;      ///< MonthlyActive, MonthlyRise: its first day

    bool operator==(const Crossing &) const = default;
};

/// How near a service or the company is to a threshold.
struct Level
{
    QString threshold;
    Reach of;
    qint64 value = 0;
    QDate as; ///< the month (its first day) or the day of the figure; invalid: nothing is known
    bool isLeast = false; ///< Registered without a figure: distinct users ever seen, a lower bound

    bool operator==(const Level &) const = default;
};

struct GrowthWorld
{
    const registry::Register &registered;
    const std::vector<MonthUsers> &months;
    const std::vector<RegisteredUsers> &figures; ///< by day
    const UsageRules &rules;
    QDate day;
};

/// Whether \a threshold is watched for \a of: only public services, and of those only the ones that it names. For the
/// company: if it has such a service.
bool isWatched(const Threshold &threshold, const registry::Register &registered, Reach of);

/// Each time a figure passed from not more to more than its threshold, the earliest first. A figure that fell and rose
/// again passed it again. A rise is told once its month is over.
std::vector<Crossing> crossings(const GrowthWorld &world);

/// The newest figure under each watched threshold.
std::vector<Level> levels(const GrowthWorld &world, const Traffic &traffic, const NameMap &names);

} // namespace usage
