#include "app/usage/growth.h"

#include <algorithm>
#include <ranges>

namespace usage {

namespace {

QDate monthOf(QDate day)
{
    return {day.year(), day.month(), 1};
}

Reach reachOf(const NameMap &names, const QString &logged)
{
    const Match match = names.service(logged);
    return isFound(match.how) ? Reach(static_cast<ServiceId>(match.id)) : std::nullopt;
}

std::vector<MonthUsers> monthsOf(const GrowthWorld &world, Reach of)
{
    std::vector<MonthUsers> months;
    std::ranges::copy_if(world.months, std::back_inserter(months),
                         [&](const MonthUsers &month) { return month.of == of; });
    return months;
}

qint64 usersIn(const std::vector<MonthUsers> &months, QDate month)
{
    const auto found = std::ranges::find(months, month, &MonthUsers::month);
    return found == months.end() ? 0 : found->users();
}

/// Whose users \a threshold is watched for, the company first.
std::vector<Reach> watched(const Threshold &threshold, const registry::Register &registered)
{
    std::vector<Reach> all;
    if (isWatched(threshold, registered, std::nullopt))
        all.emplace_back(std::nullopt);
    for (const registry::Service &service : registered.services) {
        if (isWatched(threshold, registered, service.id))
            all.emplace_back(service.id);
    }
    return all;
}

std::vector<RegisteredUsers> figuresOf(const GrowthWorld &world, Reach of)
{
    std::vector<RegisteredUsers> figures;
    std::ranges::copy_if(world.figures, std::back_inserter(figures),
                         [&](const RegisteredUsers &figure) { return figure.service == of && figure.on <= world.day; });
    return figures;
}

void addMonthly(std::vector<Crossing> &found, const GrowthWorld &world, const Threshold &threshold, Reach of)
{
    const std::vector<MonthUsers> months = monthsOf(world, of);
    for (const MonthUsers &month : months) {
        if (month.users() <= threshold.figure || usersIn(months, month.month.addMonths(-1)) > threshold.figure)
            continue;
        const auto day =
            std::ranges::find_if(month.upTo, [&](const auto &entry) { return entry.second > threshold.figure; });
        found.push_back({threshold.id, of, day->first, month.users(), month.month});
    }
}

void addRises(std::vector<Crossing> &found, const GrowthWorld &world, const Threshold &threshold, Reach of)
{
    const std::vector<MonthUsers> months = monthsOf(world, of);
    for (const MonthUsers &month : months) {
        const qint64 before = usersIn(months, month.month.addMonths(-1));
        const QDate last = month.month.addMonths(1).addDays(-1);
        if (before == 0 || month.users() < threshold.least || last >= world.day)
            continue;
        const qint64 rise = (month.users() - before) * 100 / before;
        if ((month.users() - before) * 100 > threshold.figure * before)
            found.push_back({threshold.id, of, last, rise, month.month});
    }
}

void addRegistered(std::vector<Crossing> &found, const GrowthWorld &world, const Threshold &threshold, Reach of)
{
    qint64 before = 0;
    for (const RegisteredUsers &figure : figuresOf(world, of)) {
        if (figure.users > threshold.figure && before <= threshold.figure)
            found.push_back({threshold.id, of, figure.on, figure.users, {}});
        before = figure.users;
    }
}

/// Distinct users seen by the day of \a world: those of the best month, where the logs go on after it, for who was seen
/// in several months is not told by day.
qint64 leastRegisteredOn(const GrowthWorld &world, const Traffic &traffic, const NameMap &names, Reach of)
{
    const auto isLater = [&](const NewUsers &users) { return users.day > world.day; };
    if (std::ranges::none_of(traffic.newUsers, isLater))
        return leastRegistered(traffic, names, of);
    std::map<std::pair<QString, QDate>, qint64> months;
    for (const NewUsers &users : traffic.newUsers) {
        const bool fits = of ? !users.ofCompany && reachOf(names, users.service) == of : users.ofCompany;
        if (fits && !isLater(users))
            months[{users.service, monthOf(users.day)}] += users.users;
    }
    return months.empty() ? 0 : std::ranges::max(months | std::views::values);
}

Level monthlyLevel(const GrowthWorld &world, const Threshold &threshold, Reach of)
{
    const std::vector<MonthUsers> months = monthsOf(world, of);
    Level level{.threshold = threshold.id, .of = of};
    if (months.empty())
        return level;
    level.as = months.back().month;
    level.value = months.back().users();
    if (threshold.measure == Measure::MonthlyRise) {
        const qint64 before = usersIn(months, level.as.addMonths(-1));
        const bool counts = before > 0 && level.value >= threshold.least;
        level.value = counts ? (level.value - before) * 100 / before : 0;
    }
    return level;
}

} // namespace

std::vector<MonthUsers> monthlyUsers(const Traffic &traffic, const NameMap &names, QDate day)
{
    std::map<std::pair<Reach, QDate>, std::map<QDate, qint64>> fresh;
    std::map<QString, Reach> known;
    for (const NewUsers &users : traffic.newUsers) {
        if (users.day > day)
            continue;
        Reach of;
        if (!users.ofCompany) {
            const auto [entry, isNew] = known.try_emplace(users.service);
            if (isNew)
                entry->second = reachOf(names, users.service);
            of = entry->second;
            if (!of)
                continue;
        }
        fresh[{of, monthOf(users.day)}][users.day] += users.users;
    }
    std::vector<MonthUsers> months;
    for (auto &[key, days] : fresh) {
        qint64 sum = 0;
        for (auto &[each, users] : days)
            users = sum += users;
        months.push_back({key.first, key.second, std::move(days)});
    }
    return months;
}

qint64 leastRegistered(const Traffic &traffic, const NameMap &names, Reach of)
{
    if (!of)
        return traffic.everSeenTogether;
    qint64 most = 0; // of several spellings the largest: one person may be in each
    for (const auto &[service, users] : traffic.everSeen) {
        if (reachOf(names, service) == of)
            most = std::max(most, users);
    }
    return most;
}

bool isWatched(const Threshold &threshold, const registry::Register &registered, Reach of)
{
    const auto fits = [&](const registry::Service &service) {
        const bool named = threshold.regimes.contains(service.regime)
            || std::ranges::any_of(registered.items, [&](const registry::RegistryItem &item) {
                               return item.service == service.id && threshold.kinds.contains(item.kind);
                           });
        const bool everyone = threshold.regimes.isEmpty() && threshold.kinds.isEmpty();
        return service.scope == registry::Scope::Public && (everyone || named);
    };
    if (!of)
        return threshold.perCompany && std::ranges::any_of(registered.services, fits);
    const auto service = std::ranges::find(registered.services, *of, &registry::Service::id);
    return threshold.perService && service != registered.services.end() && fits(*service);
}

std::vector<Crossing> crossings(const GrowthWorld &world)
{
    std::vector<Crossing> found;
    for (const Threshold &threshold : world.rules.thresholds) {
        for (const Reach of : watched(threshold, world.registered)) {
            if (threshold.measure == Measure::MonthlyActive)
                addMonthly(found, world, threshold, of);
            else if (threshold.measure == Measure::MonthlyRise)
                addRises(found, world, threshold, of);
            else
                addRegistered(found, world, threshold, of);
        }
    }
    std::ranges::stable_sort(found, {}, &Crossing::on);
    return found;
}

std::vector<Level> levels(const GrowthWorld &world, const Traffic &traffic, const NameMap &names)
{
    std::vector<Level> all;
    for (const Threshold &threshold : world.rules.thresholds) {
        for (const Reach of : watched(threshold, world.registered)) {
            if (threshold.measure != Measure::Registered) {
                all.push_back(monthlyLevel(world, threshold, of));
                continue;
            }
            const std::vector<RegisteredUsers> figures = figuresOf(world, of);
            Level level{.threshold = threshold.id, .of = of};
            level.isLeast = figures.empty();
            level.value = figures.empty() ? leastRegisteredOn(world, traffic, names, of) : figures.back().users;
            level.as = figures.empty() ? QDate() : figures.back().on;
            all.push_back(level);
        }
    }
    return all;
}

} // namespace usage
