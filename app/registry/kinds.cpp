#include "app/registry/kinds.h"

#include "app/calendar/fields.h"
#include "app/calendar/names.h"

#include <algorithm>
#include <array>

namespace registry {

namespace {

namespace fields = calendar::fields;
using fields::refuse;

constexpr std::array triggerNames{"service_start", "change", "service_end", "submitted",
                                  "assessment",    "expiry", "yearly",      "last_done"};
constexpr std::array scopeNames{"public", "internal"};
constexpr std::array warningNames{"number-shape", "number-missing", "expiry-missing", "display-missing"};

Confidence confidence(const toml::table &table, std::string_view key)
{
    return static_cast<Confidence>(fields::oneOf(table, key, calendar::names::confidence));
}

QString knownClock(const toml::table &table, const QString &id, const calendar::ClockTable &clocks)
{
    if (!clocks.find(id))
        refuse(table, QStringLiteral("there is no clock \"%1\"").arg(id));
    return id;
}

/// A yearly duty needs a clock that comes back, and every other one a clock that runs once.
DutyRule readDuty(const toml::table &table, const calendar::ClockTable &clocks)
{
    const DutyRule rule{.trigger = static_cast<Trigger>(fields::oneOf(table, "trigger", triggerNames)),
                        .clock = knownClock(table, fields::text(table, "clock"), clocks),
                        .remind = fields::number(table, "remind", 0)};
    const calendar::Unit unit = clocks.find(rule.clock)->unit;
    const bool comesBack = unit == calendar::Unit::Window || unit == calendar::Unit::Date;
    if (comesBack != (rule.trigger == Trigger::Yearly))
        refuse(table, QStringLiteral("the clock \"%1\" does not fit its trigger").arg(rule.clock));
    return rule;
}

std::optional<QRegularExpression> readNumber(const toml::table &table)
{
    const QString pattern = fields::textOr(table, "number");
    if (pattern.isEmpty())
        return std::nullopt;
    QRegularExpression expression(pattern, QRegularExpression::DontCaptureOption);
    if (!expression.isValid())
        refuse(*table.get("number"), expression.errorString());
    return expression;
}

Kind readKind(const toml::table &table, const calendar::ClockTable &clocks)
{
    Kind kind{.id = fields::text(table, "id"),
              .title = fields::bilingual(table, "title"),
              .number = readNumber(table),
              .showsNumber = fields::flag(table, "shows_number"),
              .hasRole = fields::flag(table, "has_role"),
              .report = fields::flag(table, "report"),
              .validityMonths = fields::number(table, "validity", 0),
              .source = fields::bilingual(table, "source"),
              .confidence = confidence(table, "confidence")};
    if (kind.number)
        kind.numberConfidence = confidence(table, "number_confidence");
    for (const toml::table *duty : fields::tables(table, "duties"))
        kind.duties.push_back(readDuty(*duty, clocks));
    return kind;
}

Requirement readRequirement(const toml::table &table, const KindTable &kinds, const calendar::ClockTable &clocks)
{
    Requirement requirement{.id = fields::text(table, "id"),
                            .scope = static_cast<Scope>(fields::oneOf(table, "scope", scopeNames)),
                            .anyOf = fields::texts(table, "any_of"),
                            .clock = fields::textOr(table, "clock"),
                            .title = fields::bilingual(table, "title"),
                            .source = fields::bilingual(table, "source"),
                            .confidence = confidence(table, "confidence")};
    if (!requirement.clock.isEmpty())
        knownClock(table, requirement.clock, clocks);
    if (requirement.anyOf.isEmpty())
        refuse(table, QStringLiteral("\"any_of\" is missing"));
    for (const QString &kind : requirement.anyOf) {
        if (!kinds.find(kind))
            refuse(table, QStringLiteral("there is no kind \"%1\"").arg(kind));
    }
    return requirement;
}

KindTable readTable(const toml::table &root, const calendar::ClockTable &clocks)
{
    KindTable table{.version = fields::text(root, "version")};
    for (const toml::table *entry : fields::tables(root, "kind")) {
        Kind kind = readKind(*entry, clocks);
        if (table.find(kind.id))
            refuse(*entry, QStringLiteral("the kind \"%1\" is given twice").arg(kind.id));
        table.kinds.push_back(std::move(kind));
    }
    for (const toml::table *entry : fields::tables(root, "requirement"))
        table.requirements.push_back(readRequirement(*entry, table, clocks));
    return table;
}

} // namespace

const Kind *KindTable::find(const QString &id) const
{
    const auto found = std::ranges::find(kinds, id, &Kind::id);
    return found == kinds.end() ? nullptr : &*found;
}

Result<KindTable> loadKinds(const calendar::ClockTable &clocks, const QString &path)
{
    return fields::reading(readToml(path), [&](const toml::table &root) { return readTable(root, clocks); });
}

Result<KindTable> parseKinds(const QByteArray &toml, const QString &name, const calendar::ClockTable &clocks)
{
    return fields::reading(parseToml(toml, name), [&](const toml::table &root) { return readTable(root, clocks); });
}

QString name(Warning warning)
{
    return QString::fromLatin1(warningNames.at(static_cast<size_t>(warning)));
}

std::optional<Warning> checkNumber(const Kind &kind, const QString &number)
{
    const QString trimmed = number.trimmed();
    if (trimmed.isEmpty() || !kind.number || kind.number->match(trimmed).hasMatch())
        return std::nullopt;
    return Warning::NumberShape;
}

QDate suggestedExpiry(const Kind &kind, QDate grantedOn)
{
    return kind.validityMonths > 0 ? grantedOn.addMonths(kind.validityMonths).addDays(-1) : QDate();
}

} // namespace registry
