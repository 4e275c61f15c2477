#include "app/incident/procedure.h"

#include "app/base/toml.h"

#include <algorithm>

namespace incident {

namespace {

/// Stops the reading of a procedure; never leaves this file.
struct Unreadable
{
    Failure failure;
};

[[noreturn]] void refuse(const toml::node &node, const QString &why)
{
    throw Unreadable{{Failure::Kind::BadInput, why, tomlPlace(node)}};
}

QString text(const toml::table &table, std::string_view key)
{
    const QString found = tomlText(table, key);
    if (found.isEmpty())
        refuse(table, QStringLiteral("\"%1\" is missing").arg(QString::fromUtf8(key)));
    return found;
}

Bilingual bilingual(const toml::table &table, std::string_view key)
{
    const toml::table *both = table[key].as_table();
    if (!both)
        refuse(table, QStringLiteral("\"%1\" needs zh and en").arg(QString::fromUtf8(key)));
    return {text(*both, "zh"), text(*both, "en")};
}

std::vector<Kind> kinds(const toml::table &table)
{
    std::vector<Kind> found;
    if (const toml::array *names = table["kinds"].as_array()) {
        for (const toml::node &node : *names) {
            const auto kind = kindNamed(QString::fromStdString(node.value_or(std::string())));
            if (!kind)
                refuse(node, QStringLiteral("a kind is content, network or both"));
            found.push_back(*kind);
        }
    }
    if (found.empty())
        refuse(table, QStringLiteral("\"kinds\" is missing"));
    return found;
}

Step readStep(const toml::table &table)
{
    Step step{.id = text(table, "id"),
              .kinds = kinds(table),
              .title = bilingual(table, "title"),
              .source = bilingual(table, "source"),
              .waivable = table["waivable"].value_or(false)};
    if (step.waivable)
        step.waiveHint = bilingual(table, "waive_hint");
    return step;
}

ClockUse readClock(const toml::table &table, const Procedure &procedure)
{
    const auto least = severityNumbered(table["min_severity"].value_or(1));
    if (!least)
        refuse(table, QStringLiteral("\"min_severity\" is 1 to 4"));
    const ClockUse clock{.clock = text(table, "id"),
                         .kinds = kinds(table),
                         .from = text(table, "from"),
                         .until = text(table, "until"),
                         .least = *least};
    for (const QString &step : {clock.from, clock.until}) {
        if (!procedure.step(step))
            refuse(table, QStringLiteral("there is no step \"%1\"").arg(step));
    }
    return clock;
}

template <typename Read>
void forEachTable(const toml::table &root, std::string_view key, Read &&read)
{
    const toml::array *tables = root[key].as_array();
    if (!tables)
        refuse(root, QStringLiteral("there is no [[%1]]").arg(QString::fromUtf8(key)));
    for (const toml::node &node : *tables) {
        if (!node.is_table())
            refuse(node, QStringLiteral("[[%1]] is a table").arg(QString::fromUtf8(key)));
        read(*node.as_table());
    }
}

void requireStart(const toml::table &root, const Procedure &procedure)
{
    const Step *found = procedure.step(QLatin1StringView(foundStep));
    for (const Kind kind : {Kind::Content, Kind::Network, Kind::Both}) {
        if (!found || !found->isFor(kind))
            refuse(root, QStringLiteral("no step \"found\" for a case of kind %1").arg(name(kind)));
    }
}

Procedure read(const toml::table &root)
{
    Procedure procedure{.version = text(root, "version")};
    forEachTable(root, "step", [&](const toml::table &table) {
        Step step = readStep(table);
        if (procedure.step(step.id))
            refuse(table, QStringLiteral("the step \"%1\" is given twice").arg(step.id));
        procedure.steps.push_back(std::move(step));
    });
    forEachTable(root, "clock",
                 [&](const toml::table &table) { procedure.clocks.push_back(readClock(table, procedure)); });
    requireStart(root, procedure);
    return procedure;
}

} // namespace

bool Step::isFor(Kind kind) const
{
    return std::ranges::contains(kinds, kind);
}

bool ClockUse::isFor(Kind kind, Severity severity) const
{
    return std::ranges::contains(kinds, kind) && severity >= least;
}

const Step *Procedure::step(const QString &id) const
{
    const auto found = std::ranges::find(steps, id, &Step::id);
    return found == steps.end() ? nullptr : &*found;
}

std::vector<Step> Procedure::stepsFor(Kind kind) const
{
    std::vector<Step> chosen;
    std::ranges::copy_if(steps, std::back_inserter(chosen), [&](const Step &step) { return step.isFor(kind); });
    return chosen;
}

Result<Procedure> readProcedure(const QString &path)
{
    const Result<toml::table> root = readToml(path);
    if (!root)
        return failed(root);
    try {
        return read(*root);
    } catch (const Unreadable &unreadable) {
        return std::unexpected(unreadable.failure);
    }
}

} // namespace incident
