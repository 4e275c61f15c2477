#include "app/detect/taxonomy.h"

#include "app/detect/fields.h"

#include <algorithm>

namespace detect {

namespace {

Result<Risk> readRisk(const toml::table &table, const QString &riskClass)
{
    Fields fields(table);
    Risk risk;
    risk.riskClass = riskClass;
    risk.code = riskClass + u'.' + fields.text("clause");
    risk.zh = fields.text("zh");
    risk.en = fields.text("en");
    risk.aliases = fields.textList("aliases");
    risk.statutoryWordingOnly = fields.boolean("statutory_wording_only").value_or(false);
    if (const auto wrong = fields.refusal())
        return std::unexpected(*wrong);
    return risk;
}

Result<RiskClass> readClass(const toml::table &table, std::vector<Risk> &risks)
{
    Fields fields(table);
    RiskClass riskClass{fields.text("code"), fields.text("zh"), fields.text("en")};
    for (const toml::table *entry : fields.tables("risk")) {
        auto risk = readRisk(*entry, riskClass.code);
        if (!risk)
            return failed(risk);
        if (std::ranges::contains(risks, risk->code, &Risk::code))
            fields.refuse(*entry, QStringLiteral("the risk %1 is there twice").arg(risk->code));
        risks.push_back(std::move(*risk));
    }
    if (const auto wrong = fields.refusal())
        return std::unexpected(*wrong);
    return riskClass;
}

} // namespace

Result<Taxonomy> Taxonomy::load(const QString &path)
{
    const auto file = readToml(path);
    if (!file)
        return failed(file);
    Fields fields(*file);
    Taxonomy taxonomy;
    fields.integer("format", 1, 1);
    taxonomy.m_source = fields.text("source");
    for (const toml::table *entry : fields.tables("class")) {
        auto riskClass = readClass(*entry, taxonomy.m_risks);
        if (!riskClass)
            return failed(riskClass);
        taxonomy.m_classes.push_back(std::move(*riskClass));
    }
    if (taxonomy.m_risks.empty())
        fields.refuse("class", QStringLiteral("there is no risk in it"));
    if (const auto wrong = fields.refusal())
        return std::unexpected(*wrong);
    return taxonomy;
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
