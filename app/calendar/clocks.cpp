#include "app/calendar/clocks.h"

#include "app/base/tomlfields.h"
#include "app/calendar/names.h"

#include <algorithm>

namespace calendar {

namespace {

constexpr int mostUnits = 100'000; ///< of a clock's length, forward or back

MonthDay closingDay(TomlFields &fields, std::string_view key)
{
    const auto day = readMonthDay(fields, key);
    if (!day)
        fields.refuse(QStringLiteral("a clock that comes back every year needs its last day"));
    return *day;
}

/// How long it runs: an amount, or days of the year.
void readLength(TomlFields &fields, Clock &clock)
{
    clock.unit = static_cast<Unit>(fields.oneOf("unit", names::unit));
    clock.amount = fields.integer("amount", -mostUnits, mostUnits, 0);
    clock.opens = readMonthDay(fields, "from");
    if (clock.unit == Unit::Window)
        clock.closes = closingDay(fields, "to");
    else if (clock.unit == Unit::Date)
        clock.closes = closingDay(fields, "on");
    else if (clock.unit != Unit::Immediate && !fields.has("amount"))
        fields.refuse(QStringLiteral("\"amount\" is missing"));
    if (clock.unit == Unit::WorkingDay && clock.amount < 0)
        fields.refuse("amount", QStringLiteral("working days are counted forward"));
}

/// Who set the limit, and whether anyone may set another.
void readForce(TomlFields &fields, Clock &clock)
{
    clock.kind = static_cast<ClockKind>(fields.oneOf("kind", names::clockKind));
    const bool statutory = clock.kind == ClockKind::Statutory;
    clock.statutoryNumber = fields.boolean("statutory_number").value_or(statutory);
    if (statutory && !clock.statutoryNumber)
        fields.refuse("kind", QStringLiteral("a clock is statutory only if the law gives its number"));
    if (fields.has("adjustable"))
        clock.adjustable = static_cast<Adjustable>(fields.oneOf("adjustable", names::adjustable));
    if (clock.adjustable == Adjustable::Lower)
        clock.ceiling = clock.amount;
    if (statutory && clock.adjustable == Adjustable::Free)
        fields.refuse("adjustable", QStringLiteral("nobody may lengthen a statutory clock"));
    if (clock.amount == 0 && clock.unit < Unit::Window && clock.adjustable != Adjustable::Free)
        fields.refuse("amount", QStringLiteral("an amount of 0 is for a promise that is still to be made"));
}

Clock readClock(TomlFields &fields)
{
    Clock clock{.id = fields.text("id"),
                .title = fields.bilingual("title"),
                .trigger = fields.bilingual("trigger"),
                .wording = fields.bilingual("wording", {}),
                .rolls = fields.boolean("rolls").value_or(false),
                .partial = fields.boolean("partial").value_or(false),
                .recipient = fields.bilingual("recipient", {}),
                .source = fields.bilingual("source"),
                .appliesTo = fields.textList("applies_to")};
    readLength(fields, clock);
    readForce(fields, clock);
    if (fields.has("bound"))
        clock.atLeast = fields.oneOf("bound", std::array{"at-most", "at-least"}) == 1;
    clock.confidence = static_cast<Confidence>(fields.oneOf("confidence", names::confidence));
    fields.finish();
    return clock;
}

ClockTable readTable(TomlFields &root)
{
    std::vector<Clock> clocks;
    for (const toml::table *entry : root.tables("clock")) {
        TomlFields fields(*entry);
        Clock clock = readClock(fields);
        if (std::ranges::contains(clocks, clock.id, &Clock::id))
            fields.refuse("id", QStringLiteral("the clock \"%1\" is given twice").arg(clock.id));
        clocks.push_back(std::move(clock));
    }
    return {root.text("version"), std::move(clocks)};
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
    return readFields(readToml(path), readTable);
}

Result<ClockTable> parseClocks(const QByteArray &toml, const QString &name)
{
    return readFields(parseToml(toml, name), readTable);
}

} // namespace calendar
