#include "app/calendar/clocks.h"

#include "app/calendar/fields.h"
#include "app/calendar/names.h"

#include <algorithm>

namespace calendar {

namespace {

using fields::refuse;

MonthDay closingDay(const toml::table &table, std::string_view key)
{
    const auto day = fields::monthDay(table, key);
    if (!day)
        refuse(table, QStringLiteral("a clock that comes back every year needs its last day"));
    return *day;
}

/// How long it runs: an amount, or days of the year.
void readLength(const toml::table &table, Clock &clock)
{
    clock.unit = static_cast<Unit>(fields::oneOf(table, "unit", names::unit));
    clock.amount = fields::number(table, "amount", 0);
    clock.opens = fields::monthDay(table, "from");
    if (clock.unit == Unit::Window)
        clock.closes = closingDay(table, "to");
    else if (clock.unit == Unit::Date)
        clock.closes = closingDay(table, "on");
    else if (clock.unit != Unit::Immediate && !table.contains("amount"))
        refuse(table, QStringLiteral("\"amount\" is missing"));
    if (clock.unit == Unit::WorkingDay && clock.amount < 0)
        refuse(table, QStringLiteral("working days are counted forward"));
}

/// Who set the limit, and whether anyone may set another.
void readForce(const toml::table &table, Clock &clock)
{
    clock.kind = static_cast<ClockKind>(fields::oneOf(table, "kind", names::clockKind));
    const bool statutory = clock.kind == ClockKind::Statutory;
    clock.statutoryNumber = fields::flag(table, "statutory_number", statutory);
    if (statutory && !clock.statutoryNumber)
        refuse(table, QStringLiteral("a clock is statutory only if the law gives its number"));
    if (table.contains("adjustable"))
        clock.adjustable = static_cast<Adjustable>(fields::oneOf(table, "adjustable", names::adjustable));
    if (clock.adjustable == Adjustable::Lower)
        clock.ceiling = clock.amount;
    if (statutory && clock.adjustable == Adjustable::Free)
        refuse(table, QStringLiteral("nobody may lengthen a statutory clock"));
    if (clock.amount == 0 && clock.unit < Unit::Window && clock.adjustable != Adjustable::Free)
        refuse(table, QStringLiteral("an amount of 0 is for a promise that is still to be made"));
}

Clock readClock(const toml::table &table)
{
    Clock clock{.id = fields::text(table, "id"),
                .title = fields::bilingual(table, "title"),
                .trigger = fields::bilingual(table, "trigger"),
                .wording = fields::bilingualOr(table, "wording"),
                .rolls = fields::flag(table, "rolls"),
                .partial = fields::flag(table, "partial"),
                .recipient = fields::bilingualOr(table, "recipient"),
                .source = fields::bilingual(table, "source"),
                .appliesTo = fields::texts(table, "applies_to")};
    readLength(table, clock);
    readForce(table, clock);
    if (table.contains("bound"))
        clock.atLeast = fields::oneOf(table, "bound", std::array{"at-most", "at-least"}) == 1;
    clock.confidence = static_cast<Confidence>(fields::oneOf(table, "confidence", names::confidence));
    return clock;
}

ClockTable readTable(const toml::table &root)
{
    std::vector<Clock> clocks;
    for (const toml::table *entry : fields::tables(root, "clock")) {
        Clock clock = readClock(*entry);
        if (std::ranges::contains(clocks, clock.id, &Clock::id))
            refuse(*entry, QStringLiteral("the clock \"%1\" is given twice").arg(clock.id));
        clocks.push_back(std::move(clock));
    }
    return {fields::text(root, "version"), std::move(clocks)};
}

} // namespace

ClockTable::ClockTable(QString version, std::vector<Clock> clocks)
    : m_version(std::move(version))
    , m_clocks(std::move(clocks))
{
}

const Clock *ClockTable::find(const QString &id) const
{
    const auto found = std::ranges::find(m_clocks, id, &Clock::id);
    return found == m_clocks.end() ? nullptr : &*found;
}

Result<ClockTable> ClockTable::withTarget(const QString &id, int amount) const
{
    const Clock *clock = find(id);
    if (!clock)
        return fail(Failure::Kind::NotFound, QStringLiteral("there is no clock \"%1\"").arg(id));
    if (clock->adjustable == Adjustable::No)
        return fail(Failure::Kind::Refused, QStringLiteral("the clock \"%1\" is fixed").arg(id));
    if (amount < 1)
        return fail(Failure::Kind::BadInput, QStringLiteral("a target is 1 or more"));
    if (clock->adjustable == Adjustable::Lower && amount > clock->ceiling)
        return fail(Failure::Kind::Refused, QStringLiteral("\"%1\" may be %2 at most").arg(id).arg(clock->ceiling));
    ClockTable changed = *this;
    changed.m_clocks[static_cast<size_t>(clock - m_clocks.data())].amount = amount;
    return changed;
}

Result<ClockTable> loadClocks(const QString &path)
{
    return fields::reading(readToml(path), readTable);
}

Result<ClockTable> parseClocks(const QByteArray &toml, const QString &name)
{
    return fields::reading(parseToml(toml, name), readTable);
}

} // namespace calendar
