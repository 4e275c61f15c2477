#include "app/incident/procedure.h"

#include "app/base/tomlfields.h"

#include <algorithm>
#include <array>

namespace incident {

namespace {

std::vector<Kind> kinds(TomlFields &fields)
{
    std::vector<Kind> found;
    for (const auto *word : fields.texts("kinds")) {
        const auto kind = kindNamed(QString::fromStdString(word->get()));
        if (!kind)
            TomlFields::refuse(*word, QStringLiteral("a kind is content, network or both"));
        found.push_back(*kind);
    }
    if (found.empty())
        fields.refuse("kinds", QStringLiteral("\"kinds\" is missing"));
    return found;
}

std::optional<Concern> concern(TomlFields &fields)
{
    if (!fields.has("concern"))
        return std::nullopt;
    constexpr std::array words{"personal_information", "flaw"};
    return static_cast<Concern>(fields.oneOf("concern", words));
}

std::vector<Operator> operators(TomlFields &fields)
{
    std::vector<Operator> found;
    for (const auto *word : fields.texts("operators")) {
        const auto kind = operatorNamed(QString::fromStdString(word->get()));
        if (!kind)
            TomlFields::refuse(*word, QStringLiteral("an operator is general, cii or government"));
        found.push_back(*kind);
    }
    return found;
}

Step readStep(TomlFields &fields)
{
    Step step{.id = fields.text("id"),
              .kinds = kinds(fields),
              .concern = concern(fields),
              .title = fields.bilingual("title"),
              .source = fields.bilingual("source"),
              .waivable = fields.boolean("waivable").value_or(false)};
    if (step.waivable)
        step.waiveHint = fields.bilingual("waive_hint");
    step.isByHand = fields.boolean("by_hand").value_or(true);
    fields.finish();
    return step;
}

ClockUse readClock(TomlFields &fields, const Procedure &procedure)
{
    ClockUse clock{.clock = fields.text("id"),
                   .kinds = kinds(fields),
                   .concern = concern(fields),
                   .from = fields.text("from"),
                   .until = fields.text("until"),
                   .least = severityNumbered(fields.integer("min_severity", 1, 4, 1)).value(),
                   .operators = operators(fields)};
    if (fields.has("while_ungraded"))
        clock.whileUngraded = fields.bilingual("while_ungraded");
    for (const char *end : {"from", "until"}) {
        if (const QString step = fields.text(end); !procedure.step(step))
            fields.refuse(end, QStringLiteral("there is no step \"%1\"").arg(step));
    }
    fields.finish();
    return clock;
}

std::vector<const toml::table *> requiredTables(TomlFields &root, std::string_view key)
{
    if (!root.has(key))
        root.refuse(QStringLiteral("there is no [[%1]]").arg(QString::fromUtf8(key)));
    return root.tables(key);
}

void requireStart(const TomlFields &root, const Procedure &procedure)
{
    const Step *found = procedure.step(QLatin1StringView(foundStep));
    for (const Kind kind : {Kind::Content, Kind::Network, Kind::Both}) {
        if (!found || !found->isFor({.kind = kind}))
            root.refuse(QStringLiteral("no step \"found\" for a case of kind %1").arg(name(kind)));
    }
}

Procedure read(TomlFields &root)
{
    Procedure procedure{.version = root.text("version")};
    for (const toml::table *table : requiredTables(root, "step")) {
        TomlFields fields(*table);
        Step step = readStep(fields);
        if (procedure.step(step.id))
            fields.refuse("id", QStringLiteral("the step \"%1\" is given twice").arg(step.id));
        procedure.steps.push_back(std::move(step));
    }
    for (const toml::table *table : requiredTables(root, "clock")) {
        TomlFields fields(*table);
        procedure.clocks.push_back(readClock(fields, procedure));
    }
    requireStart(root, procedure);
    return procedure;
}

} // namespace

bool Step::isFor(const Incident &incident) const
{
    return std::ranges::contains(kinds, incident.kind) && (!concern || incident.concerns.has(*concern));
}

bool ClockUse::isFor(const Incident &incident, Operator kind) const
{
    return std::ranges::contains(kinds, incident.kind) && (!concern || incident.concerns.has(*concern))
        && (operators.empty() || std::ranges::contains(operators, kind));
}

const Step *Procedure::step(const QString &id) const
{
    const auto found = std::ranges::find(steps, id, &Step::id);
    return found == steps.end() ? nullptr : &*found;
}

std::vector<Step> Procedure::stepsFor(const Incident &incident) const
{
    std::vector<Step> chosen;
    std::ranges::copy_if(steps, std::back_inserter(chosen), [&](const Step &step) { return step.isFor(incident); });
    return chosen;
}

Result<Procedure> readProcedure(const QString &path)
{
    return readFields(readToml(path), read);
}

} // namespace incident
