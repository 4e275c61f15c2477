#include "app/base/tomlfields.h"
#include "app/calendar/names.h"
#include "app/incident/grades.h"

#include <algorithm>
#include <array>

namespace incident {

namespace {

constexpr double mostFigure = 1e12;
constexpr std::array levelKeys{std::pair("larger", Severity::Larger), std::pair("major", Severity::Major),
                               std::pair("extraordinary", Severity::Extraordinary)};

GradeLevel readLevel(const toml::table &table, bool isQuestion)
{
    TomlFields fields(table);
    GradeLevel level{.figure = isQuestion ? 1 : fields.real("figure", 0, mostFigure, -1),
                     .confidence =
                         static_cast<calendar::Confidence>(fields.oneOf("confidence", calendar::names::confidence)),
                     .isDraft = fields.boolean("draft").value_or(false)};
    if (level.figure < 0)
        fields.refuse("figure", QStringLiteral("\"figure\" is missing"));
    fields.finish();
    return level;
}

Criterion readCriterion(TomlFields &fields)
{
    Criterion criterion{.id = fields.text("id"),
                        .title = fields.bilingual("title"),
                        .unit = fields.bilingual("unit", {}),
                        .note = fields.bilingual("note", {}),
                        .levels = {}};
    double last = 0;
    for (const auto &[key, severity] : levelKeys) {
        const toml::table *table = fields.table(key);
        if (!table)
            continue;
        const GradeLevel level = readLevel(*table, criterion.isQuestion());
        if (level.figure < last)
            fields.refuse(key, QStringLiteral("a higher grade needs a higher figure"));
        last = level.figure;
        criterion.levels.emplace(severity, level);
    }
    if (criterion.levels.empty())
        fields.refuse(QStringLiteral("a criterion needs a grade that it gives"));
    fields.finish();
    return criterion;
}

GradeCriteria read(TomlFields &root)
{
    GradeCriteria criteria{.version = root.text("version"), .source = root.bilingual("source"), .criteria = {}};
    for (const toml::table *table : root.tables("criterion")) {
        TomlFields fields(*table);
        Criterion criterion = readCriterion(fields);
        if (criteria.find(criterion.id))
            fields.refuse("id", QStringLiteral("the criterion \"%1\" is given twice").arg(criterion.id));
        criteria.criteria.push_back(std::move(criterion));
    }
    if (criteria.criteria.empty())
        root.refuse(QStringLiteral("there is no [[criterion]]"));
    return criteria;
}

} // namespace

Result<GradeCriteria> readGradeCriteria(const QString &path)
{
    return readFields(readToml(path), read);
}

} // namespace incident
