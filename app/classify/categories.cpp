#include "app/classify/categories.h"

#include "app/base/tomlfields.h"
#include "app/classify/weightrow.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace classify {

Result<std::vector<NamedCategory>> loadCategories(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &fields) {
        fields.integer("format", 1, 1);
        std::vector<NamedCategory> categories;
        for (const toml::table *table : fields.tables("category")) {
            TomlFields one(*table);
            NamedCategory named{.category = {.name = one.text("name"), .risks = one.textList("risks")},
                                .title = one.bilingual("title")};
            named.severity = one.integer("severity", 1, 2);
            named.category.isAnyRisk = one.boolean("any_risk").value_or(false);
            one.finish();
            if (std::ranges::contains(categories, named.category.name,
                                      [](const NamedCategory &other) { return other.category.name; }))
                one.refuse(u"the category \"%1\" is there already"_s.arg(named.category.name));
            if (categories.size() == WeightRow::lanes)
                one.refuse(u"a model has room for %1 categories"_s.arg(WeightRow::lanes));
            categories.push_back(std::move(named));
        }
        return categories;
    });
}

} // namespace classify
