#pragma once

#include "app/detect/taxonomy.h"

#include <map>
#include <optional>

namespace detect {

/// Which risk the terms of a category are a sign of.
struct CategoryRisk
{
    QString risk;
    int severity = 2;

    bool operator==(const CategoryRisk &) const = default;
};

/// How the categories of a library of somebody's own are read in terms of GB/T 45654.
class CategoryMap
{
public:
    /// Borrows \a taxonomy.
    explicit CategoryMap(const Taxonomy &taxonomy);

    /// Takes the file \a path: format = 1, and under [categories] a risk for each, or a table of risk and severity.
    /// BadInput with file, line and column.
    Result<void> addFile(const QString &path);

    /// "CATEGORY=A.1.f", or "CATEGORY=A.1.f:3" with a severity.
    Result<void> addPair(const QString &pair);

    /// For every category that has no risk of its own; "A.1.f" or "A.1.f:3".
    Result<void> setOtherwise(const QString &risk);

    std::optional<CategoryRisk> find(const QString &category) const;

private:
    Result<CategoryRisk> parse(const QString &text) const;

    const Taxonomy &m_taxonomy;
    std::map<QString, CategoryRisk> m_risks;
    std::optional<CategoryRisk> m_otherwise;
};

} // namespace detect
