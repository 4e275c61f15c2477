#include "app/registry/kinds.h"

#include "app/base/tomlfields.h"
#include "app/calendar/names.h"

#include <algorithm>
#include <array>

namespace registry {

namespace {

constexpr std::array schemeNames{"none", "algorithm", "service"};
constexpr std::array triggerNames{"service_start", "change", "service_end", "accepted",
                                  "assessment",    "expiry", "yearly",      "last_done"};
constexpr std::array scopeNames{"public", "internal"};
constexpr std::array warningNames{"number-shape", "number-missing", "expiry-missing", "display-missing", "display-old"};

Confidence confidence(TomlFields &fields, std::string_view key)
{
    return static_cast<Confidence>(fields.oneOf(key, calendar::names::confidence));
}

const calendar::Clock &knownClock(const TomlFields &fields, const QString &id, const calendar::ClockTable &clocks)
{
    const calendar::Clock *clock = clocks.find(id);
    if (!clock)
        fields.refuse("clock", QStringLiteral("there is no clock \"%1\"").arg(id));
    return *clock;
}

/// A yearly duty needs a clock that comes back, and every other one a clock that runs once.
DutyRule readDuty(const toml::table &table, const calendar::ClockTable &clocks)
{
    TomlFields fields(table);
    const DutyRule rule{.trigger = static_cast<Trigger>(fields.oneOf("trigger", triggerNames)),
                        .clock = fields.text("clock"),
                        .remind = fields.integer("remind", 0, 3660, 0)};
    const calendar::Unit unit = knownClock(fields, rule.clock, clocks).unit;
    const bool comesBack = unit == calendar::Unit::Window || unit == calendar::Unit::Date;
    if (comesBack != (rule.trigger == Trigger::Yearly))
        fields.refuse("clock", QStringLiteral("the clock \"%1\" does not fit its trigger").arg(rule.clock));
    fields.finish();
    return rule;
}

std::optional<QRegularExpression> readNumber(TomlFields &fields)
{
    const QString pattern = fields.text("number", {});
    if (pattern.isEmpty())
        return std::nullopt;
    QRegularExpression expression(pattern, QRegularExpression::DontCaptureOption);
    if (!expression.isValid())
        fields.refuse("number", expression.errorString());
    return expression;
}

Kind readKind(TomlFields &fields, const calendar::ClockTable &clocks)
{
    Kind kind{.id = fields.text("id"),
              .title = fields.bilingual("title"),
              .number = readNumber(fields),
              .showsNumber = fields.boolean("shows_number").value_or(false),
              .displayDays = fields.integer("display_days", 1, 3660, Kind::defaultDisplayDays),
              .hasRole = fields.boolean("has_role").value_or(false),
              .report = fields.boolean("report").value_or(false),
              .validityMonths = fields.integer("validity", 0, 1200, 0),
              .source = fields.bilingual("source"),
              .confidence = confidence(fields, "confidence")};
    if (kind.number) {
        kind.numberConfidence = confidence(fields, "number_confidence");
        if (fields.has("number_scheme"))
            kind.scheme = static_cast<NumberScheme>(fields.oneOf("number_scheme", schemeNames));
    }
    for (const toml::table *duty : fields.tables("duties"))
        kind.duties.push_back(readDuty(*duty, clocks));
    fields.finish();
    return kind;
}

Requirement readRequirement(const toml::table &table, const KindTable &kinds, const calendar::ClockTable &clocks)
{
    TomlFields fields(table);
    Requirement requirement{.id = fields.text("id"),
                            .scope = static_cast<Scope>(fields.oneOf("scope", scopeNames)),
                            .anyOf = fields.textList("any_of"),
                            .regimes = fields.textList("regimes"),
                            .clock = fields.text("clock", {}),
                            .title = fields.bilingual("title"),
                            .source = fields.bilingual("source"),
                            .confidence = confidence(fields, "confidence")};
    fields.finish();
    if (!requirement.clock.isEmpty())
        knownClock(fields, requirement.clock, clocks);
    if (requirement.anyOf.isEmpty())
        fields.refuse("any_of", QStringLiteral("\"any_of\" is missing"));
    for (const QString &kind : requirement.anyOf) {
        if (!kinds.find(kind))
            fields.refuse("any_of", QStringLiteral("there is no kind \"%1\"").arg(kind));
    }
    return requirement;
}

KindTable readTable(TomlFields &root, const calendar::ClockTable &clocks)
{
    KindTable table{.version = root.text("version")};
    for (const toml::table *entry : root.tables("kind")) {
        TomlFields fields(*entry);
        Kind kind = readKind(fields, clocks);
        if (table.find(kind.id))
            fields.refuse("id", QStringLiteral("the kind \"%1\" is given twice").arg(kind.id));
        table.kinds.push_back(std::move(kind));
    }
    for (const toml::table *entry : root.tables("requirement"))
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
    return readFields(readToml(path), [&](TomlFields &root) { return readTable(root, clocks); });
}

Result<KindTable> parseKinds(const QByteArray &toml, const QString &name, const calendar::ClockTable &clocks)
{
    return readFields(parseToml(toml, name), [&](TomlFields &root) { return readTable(root, clocks); });
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

std::optional<Warning> checkDisplay(const Kind &kind, const RegistryItem &item, QDate day)
{
    if (!kind.showsNumber)
        return std::nullopt;
    if (!item.displayCheckedOn.isValid() || item.displayCheckedOn > day)
        return Warning::DisplayMissing;
    return item.displayCheckedOn.daysTo(day) > kind.displayDays ? std::optional(Warning::DisplayOld) : std::nullopt;
}

QDate suggestedExpiry(const Kind &kind, QDate grantedOn)
{
    return kind.validityMonths > 0 ? grantedOn.addMonths(kind.validityMonths).addDays(-1) : QDate();
}

} // namespace registry
