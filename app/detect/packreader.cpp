#include "app/detect/packreader.h"

#include "app/detect/rulereader.h"
#include "app/detect/stepsreader.h"

#include <algorithm>

namespace detect {

namespace {

void readHeader(TomlFields &fields, RulePack &pack, TomlFaults &faults)
{
    faults.collect([&] { fields.integer("format", 1, 1); });
    faults.collect([&] { pack.id = fields.text("id"); });
    faults.collect([&] { pack.version = fields.text("version"); });
    faults.collect([&] { pack.title = fields.bilingual("title"); });
    faults.collect([&] { pack.description = fields.bilingual("description"); });
    faults.collect([&] { pack.languages = fields.textList("language"); });
    faults.collect([&] { pack.source = fields.text("source"); });
    faults.collect([&] { pack.licence = fields.text("licence"); });
    faults.collect([&] { pack.steps = readSteps(fields); });
}

void addRule(const toml::table &table, const Taxonomy &taxonomy, Samples samples, PackReading &reading)
{
    const size_t before = reading.faults.count();
    Rule rule = readRule(table, taxonomy, reading.pack.steps, samples, reading.faults);
    reading.faults.collect([&] {
        if (!rule.id.isEmpty() && std::ranges::contains(reading.pack.rules, rule.id, &Rule::id))
            TomlFields::refuse(*table.get("id"), QStringLiteral("there are two rules with the id %1").arg(rule.id));
    });
    if (reading.faults.count() > before)
        return;
    reading.pack.rules.push_back(std::move(rule));
    reading.tables.push_back(&table);
}

} // namespace

PackReading readPack(const toml::table &file, const Taxonomy &taxonomy, Samples samples)
{
    TomlFields fields(file);
    PackReading reading;
    readHeader(fields, reading.pack, reading.faults);
    reading.faults.collect([&] {
        const auto tables = fields.tables("rule");
        if (tables.empty())
            fields.refuse("rule", QStringLiteral("the pack has no rule"));
        for (const toml::table *table : tables)
            addRule(*table, taxonomy, samples, reading);
    });
    reading.faults.collect([&] { fields.finish(); });
    return reading;
}

} // namespace detect
