#include "app/detect/taxonomy.h"

#include "app/base/tomlfields.h"

#include <algorithm>

namespace detect {

namespace {

Risk readRisk(const toml::table &table, const QString &riskClass)
{
    TomlFields fields(table);
    Risk risk;
    risk.riskClass = riskClass;
    risk.code = riskClass + u'.' + fields.text("clause");
    risk.zh = fields.text("zh");
    risk.en = fields.text("en");
    risk.aliases = fields.textList("aliases");
    risk.statutoryWordingOnly = fields.boolean("statutory_wording_only").value_or(false);
    fields.finish();
    return risk;
}

RiskClass readClass(const toml::table &table, std::vector<Risk> &risks)
{
    TomlFields fields(table);
    RiskClass riskClass{fields.text("code"), fields.text("zh"), fields.text("en")};
    for (const toml::table *entry : fields.tables("risk")) {
        Risk risk = readRisk(*entry, riskClass.code);
        if (std::ranges::contains(risks, risk.code, &Risk::code))
            TomlFields::refuse(*entry, QStringLiteral("the risk %1 is there twice").arg(risk.code));
        risks.push_back(std::move(risk));
    }
    fields.finish();
    return riskClass;
}

} // namespace

Result<Taxonomy> Taxonomy::load(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &fields) {
        Taxonomy taxonomy;
        fields.integer("format", 1, 1);
        taxonomy.m_source = fields.text("source");
        taxonomy.m_inForce = QDate::fromString(fields.text("in_force", {}), Qt::ISODate);
        for (const toml::table *entry : fields.tables("class"))
            taxonomy.m_classes.push_back(readClass(*entry, taxonomy.m_risks));
        if (taxonomy.m_risks.empty())
            fields.refuse("class", QStringLiteral("there is no risk in it"));
        return taxonomy;
    });
}

const Risk *Taxonomy::find(const QString &code) const
{
    const auto risk = std::ranges::find(m_risks, code, &Risk::code);
    return risk == m_risks.end() ? nullptr : &*risk;
}

const RiskClass *Taxonomy::findClass(const QString &code) const
{
    const auto riskClass = std::ranges::find(m_classes, code, &RiskClass::code);
    return riskClass == m_classes.end() ? nullptr : &*riskClass;
}

QString displayCode(const QString &code)
{
    const qsizetype dot = code.lastIndexOf(u'.');
    return dot < 0 ? code : code.left(dot) + u' ' + code.sliced(dot + 1);
}

} // namespace detect
