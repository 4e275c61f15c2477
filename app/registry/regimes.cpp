#include "app/registry/regimes.h"

#include "app/base/tomlfields.h"
#include "app/calendar/names.h"

#include <algorithm>
#include <array>

namespace registry {

namespace {

constexpr std::array scopeNames{"public", "internal"};

Accesses readAccesses(TomlFields &fields)
{
    const QStringList words = fields.textList("accesses");
    const auto accesses = accessesNamed(words.join(QLatin1Char(' ')));
    if (!accesses)
        fields.refuse("accesses", QStringLiteral("an access is app, web or api"));
    return *accesses;
}

Regime readRegime(const toml::table &table)
{
    TomlFields fields(table);
    Regime regime{.id = fields.text("id"),
                  .title = fields.bilingual("title"),
                  .meaning = fields.bilingual("meaning"),
                  .scope = static_cast<Scope>(fields.oneOf("scope", scopeNames)),
                  .accesses = readAccesses(fields),
                  .proposed = fields.boolean("proposed").value_or(false),
                  .underRules = fields.boolean("under_rules").value_or(true),
                  .source = fields.bilingual("source"),
                  .confidence =
                      static_cast<calendar::Confidence>(fields.oneOf("confidence", calendar::names::confidence))};
    fields.finish();
    return regime;
}

RegimeTable readTable(TomlFields &root)
{
    RegimeTable table{.version = root.text("version")};
    for (const toml::table *entry : root.tables("regime")) {
        Regime regime = readRegime(*entry);
        if (table.find(regime.id))
            TomlFields::refuse(*entry, QStringLiteral("the regime \"%1\" is given twice").arg(regime.id));
        table.regimes.push_back(std::move(regime));
    }
    return table;
}

} // namespace

const Regime *RegimeTable::find(const QString &id) const
{
    const auto found = std::ranges::find(regimes, id, &Regime::id);
    return found == regimes.end() ? nullptr : &*found;
}

Result<RegimeTable> loadRegimes(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &root) { return readTable(root); });
}

Result<RegimeTable> parseRegimes(const QByteArray &toml, const QString &name)
{
    return readFields(parseToml(toml, name), [](TomlFields &root) { return readTable(root); });
}

const Regime *proposeRegime(const RegimeTable &table, Scope scope, Accesses accesses)
{
    const auto fits = [&](const Regime &regime) {
        return regime.proposed && regime.scope == scope && (!regime.accesses || (regime.accesses & accesses));
    };
    const auto found = std::ranges::find_if(table.regimes, fits);
    return found == table.regimes.end() ? nullptr : &*found;
}

} // namespace registry
