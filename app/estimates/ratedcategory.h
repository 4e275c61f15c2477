#pragma once

#include "app/classify/classifier.h"

#include <QByteArray>
#include <QHash>

#include <vector>

namespace estimates {

/// A category of a classifier, and when and as what its probability counts.
struct RatedCategory
{
    classify::Category category; ///< with the threshold in force
    double modelThreshold = 1;   ///< the one that the model itself has; above 1: none
    int severity = 2;            ///< of what it says yes to: 1 or 2

    bool hasOwnThreshold() const { return category.threshold != modelThreshold; }
};

/// The categories of \a classifier in their order, with the severity that `:/classify/categories.toml` gives to their
/// names (2 to names that it does not know).
Result<std::vector<RatedCategory>> ratedCategories(const classify::Classifier &classifier);
Result<std::vector<RatedCategory>> ratedCategories(const std::vector<classify::Category> &categories);

/// As the workspace keeps them: a JSON array of objects with name, risks, threshold, any_risk and severity.
QByteArray toJson(const std::vector<RatedCategory> &categories);

/// What toJson() gave. Corrupt: it is something else.
Result<std::vector<RatedCategory>> ratedCategoriesFrom(QByteArrayView json);

} // namespace estimates
