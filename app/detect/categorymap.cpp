#include "app/detect/categorymap.h"

#include "app/base/tomlfields.h"

namespace detect {

CategoryMap::CategoryMap(const Taxonomy &taxonomy)
    : m_taxonomy(taxonomy)
{
}

Result<void> CategoryMap::addFile(const QString &path)
{
    const auto read = readFields(readToml(path), [&](TomlFields &fields) {
        fields.integer("format", 1, 1);
        const toml::table *categories = fields.table("categories");
        if (!categories)
            fields.refuse(QStringLiteral("[categories] is missing"));
        std::map<QString, CategoryRisk> risks;
        for (const auto &[key, node] : *categories) {
            CategoryRisk risk;
            if (const toml::table *table = node.as_table()) {
                TomlFields both(*table);
                risk.risk = both.text("risk");
                risk.severity = both.integer("severity", 1, 3, risk.severity);
                both.finish();
            } else {
                risk.risk = QString::fromStdString(node.value_or(std::string()));
            }
            if (!m_taxonomy.find(risk.risk))
                TomlFields::refuse(node, QStringLiteral("\"%1\" is no risk of %2").arg(risk.risk, m_taxonomy.source()));
            risks[QString::fromStdString(std::string(key.str())).simplified()] = risk;
        }
        return risks;
    });
    if (!read)
        return failed(read);
    for (const auto &[category, risk] : *read)
        m_risks[category] = risk;
    return {};
}

Result<void> CategoryMap::addPair(const QString &pair)
{
    const qsizetype equals = pair.lastIndexOf(u'=');
    const QString category = pair.left(std::max<qsizetype>(equals, 0)).simplified();
    if (category.isEmpty())
        return fail(Failure::Kind::BadInput, QStringLiteral("a mapping is written CATEGORY=A.1.f"), pair);
    const auto risk = parse(pair.sliced(equals + 1));
    if (!risk)
        return failed(risk);
    m_risks[category] = *risk;
    return {};
}

Result<void> CategoryMap::setOtherwise(const QString &risk)
{
    const auto parsed = parse(risk);
    if (!parsed)
        return failed(parsed);
    m_otherwise = *parsed;
    return {};
}

Result<CategoryRisk> CategoryMap::parse(const QString &text) const
{
    CategoryRisk risk{.risk = text.section(u':', 0, 0).trimmed()};
    bool isSeverity = true;
    if (text.contains(u':'))
        risk.severity = text.section(u':', 1).toInt(&isSeverity);
    if (!m_taxonomy.find(risk.risk))
        return fail(Failure::Kind::BadInput,
                    QStringLiteral("\"%1\" is no risk of %2").arg(risk.risk, m_taxonomy.source()), text);
    if (!isSeverity || risk.severity < 1 || risk.severity > 3)
        return fail(Failure::Kind::BadInput, QStringLiteral("a severity is 1, 2 or 3"), text);
    return risk;
}

std::optional<CategoryRisk> CategoryMap::find(const QString &category) const
{
    const auto risk = m_risks.find(category);
    return risk == m_risks.end() ? m_otherwise : std::optional(risk->second);
}

} // namespace detect
