#include "app/complaint/promise.h"

#include "app/journal/journal.h"
#include "db/database.h"
#include "db/notnull.h"
#include "db/transaction.h"

#include <algorithm>
#include <array>

namespace complaint {

namespace {

constexpr std::array targetNames{"promise", "internal", "acknowledge"};
constexpr int largestAmount = 1000;

std::unexpected<Failure> badInput(const QString &why)
{
    return fail(Failure::Kind::BadInput, why);
}

/// The most working days that the law leaves to \a kind; 0: it gives no number.
int ceilingOf(const Kind &kind, const calendar::ClockTable &clocks)
{
    const calendar::Clock *clock = clocks.find(kind.ceiling);
    return clock ? std::max(clock->ceiling, clock->amount) : 0;
}

Result<void> check(const Promise &promise, Moment now, const calendar::ClockTable &clocks)
{
    const Result<std::vector<Kind>> kinds = shippedKinds();
    if (!kinds)
        return failed(kinds);
    const Kind *kind = findKind(*kinds, promise.kind);
    if (!kind && !promise.kind.isEmpty())
        return badInput(QStringLiteral("there is no kind \"%1\"").arg(promise.kind));
    if (promise.amount < 0 || promise.amount > largestAmount)
        return badInput(QStringLiteral("a promise is 1 to %1; 0 takes it back").arg(largestAmount));
    if (!promiseUnitNamed(calendar::name(promise.unit)))
        return badInput(QStringLiteral("a promise counts hours, days or working days"));
    if (promise.since.value_or(now) > now)
        return badInput(QStringLiteral("a promise holds from now on or from earlier"));
    const int ceiling = kind ? ceilingOf(*kind, clocks) : 0;
    const bool isFeedback = promise.target != Promise::Target::Acknowledge;
    if (isFeedback && ceiling > 0 && promise.unit == calendar::Unit::WorkingDay && promise.amount > ceiling)
        return fail(Failure::Kind::Refused, QStringLiteral("the law leaves %1 working days at most").arg(ceiling));
    return {};
}

Promise readPromise(const db::Statement &row)
{
    return {.target = targetNamed(row.text(4)).value_or(Promise::Target::Internal),
            .kind = row.text(3),
            .amount = row.isNull(5) ? 0 : static_cast<int>(row.integer(5)),
            .unit = promiseUnitNamed(row.text(6)).value_or(calendar::Unit::WorkingDay),
            .since = row.integer(2),
            .published = row.text(7),
            .at = row.integer(0),
            .actor = row.text(1)};
}

} // namespace

QString name(Promise::Target target)
{
    return QString::fromLatin1(targetNames[static_cast<size_t>(target)]);
}

std::optional<Promise::Target> targetNamed(const QString &name)
{
    const auto found =
        std::ranges::find_if(targetNames, [&](const char *each) { return name == QLatin1StringView(each); });
    return found == targetNames.end() ? std::nullopt
                                      : std::optional(static_cast<Promise::Target>(found - targetNames.begin()));
}

std::optional<calendar::Unit> promiseUnitNamed(const QString &name)
{
    for (const auto unit : {calendar::Unit::Hour, calendar::Unit::Day, calendar::Unit::WorkingDay}) {
        if (calendar::name(unit) == name)
            return unit;
    }
    return std::nullopt;
}

Result<std::vector<Promise>> promises(const db::Database &database)
{
    return attempt([&] {
        std::vector<Promise> all;
        db::Statement row = database.prepare("SELECT at, actor, since, kind, target, amount, unit, published"
                                             " FROM complaint_promise ORDER BY id");
        while (row.next())
            all.push_back(readPromise(row));
        return all;
    });
}

std::optional<Promise> promiseFor(const std::vector<Promise> &promises, Promise::Target target, const QString &kind,
                                  Moment at)
{
    const auto latest = [&](const QString &wanted) {
        const Promise *found = nullptr;
        for (const Promise &each : promises) {
            const bool holds = each.target == target && each.kind == wanted && each.since.value_or(each.at) <= at;
            if (holds && (!found || *each.since >= *found->since))
                found = &each;
        }
        return found;
    };
    const Promise *own = latest(kind);
    if (own && own->amount > 0)
        return *own;
    const Promise *common = latest({});
    return common && common->amount > 0 ? std::optional(*common) : std::nullopt;
}

Result<Rules> readRules(const db::Database &database, const calendar::ClockTable &clocks,
                        const calendar::WorkingDays &days)
{
    Result<std::vector<Kind>> kinds = shippedKinds();
    if (!kinds)
        return failed(kinds);
    Result<std::vector<Promise>> made = promises(database);
    if (!made)
        return failed(made);
    return Rules{std::move(*kinds), std::move(*made), clocks, days};
}

Result<void> makePromise(db::Database &database, journal::Journal &journal, const Promise &promise,
                         const calendar::ClockTable &clocks)
{
    const Moment now = journal.now();
    if (const Result<void> sound = check(promise, now, clocks); !sound)
        return sound;
    return attempt([&] {
        db::Transaction transaction(database);
        const Moment since = promise.since.value_or(now);
        database.run("INSERT INTO complaint_promise (at, actor, since, kind, target, amount, unit, published)"
                     " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
                     now, journal.actor(), since, db::orEmpty(promise.kind), name(promise.target),
                     promise.amount > 0 ? std::optional<qint64>(promise.amount) : std::nullopt,
                     calendar::name(promise.unit), db::orEmpty(promise.published));
        journal.append(QStringLiteral("complaint.promised"), QStringLiteral("complaint"),
                       {{QStringLiteral("target"), name(promise.target)},
                        {QStringLiteral("kind"), promise.kind},
                        {QStringLiteral("amount"), promise.amount},
                        {QStringLiteral("unit"), calendar::name(promise.unit)},
                        {QStringLiteral("since"), since}});
        transaction.commit();
    });
}

} // namespace complaint
