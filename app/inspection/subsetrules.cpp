#include "app/inspection/subsetrules.h"

#include "app/base/tomlfields.h"

#include <set>

using namespace Qt::StringLiterals;

namespace inspection {

namespace {

std::map<QString, QString> replacements(TomlFields &fields)
{
    std::map<QString, QString> replace;
    if (const toml::table *table = fields.table("replace")) {
        for (const auto &[column, sql] : *table)
            replace.emplace(QString::fromUtf8(column.str().data(), qsizetype(column.str().size())),
                            QString::fromStdString(sql.value_or(std::string())));
    }
    return replace;
}

TableRule ruleOf(const toml::table &table)
{
    TomlFields fields(table);
    TableRule rule{.name = fields.text("name"),
                   .kind = fields.text("kind"),
                   .title = fields.bilingual("title"),
                   .keep = fields.text("keep", {}),
                   .why = fields.text("why"),
                   .texts = fields.textList("texts"),
                   .officers = fields.textList("officers"),
                   .personal = fields.textList("personal"),
                   .aliases = fields.textList("aliases"),
                   .spans = fields.text("spans", {}),
                   .hash = fields.text("hash", {}),
                   .replace = replacements(fields)};
    fields.finish();
    return rule;
}

std::vector<TableRule> rulesOf(TomlFields &root)
{
    root.text("version");
    std::vector<TableRule> rules;
    std::set<QString> names;
    for (const toml::table *table : root.tables("table")) {
        rules.push_back(ruleOf(*table));
        if (!names.insert(rules.back().name).second)
            TomlFields(*table).refuse("name", u"this table has a rule already"_s);
    }
    return rules;
}

} // namespace

Result<std::vector<TableRule>> subsetRules(const QString &path)
{
    return readFields(readToml(path), rulesOf);
}

} // namespace inspection
