#pragma once

#include "app/base/bilingual.h"
#include "app/classify/classifier.h"

namespace classify {

/// A category as it is called to a person. Which threshold a model has for it stands in the model.
struct NamedCategory
{
    Category category;
    Bilingual title;
    int severity = 2; ///< 1 or 2: of what it says yes to, where no rule has found anything
};

/// Reads categories from a TOML file, in the order in which models hold them. BadInput, with file, line and column.
Result<std::vector<NamedCategory>> loadCategories(const QString &path = QStringLiteral(":/classify/categories.toml"));

} // namespace classify
