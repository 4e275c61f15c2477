#pragma once

#include "app/base/hash.h"
#include "app/classify/ngrammodel.h"
#include "app/estimates/classifierstore.h"
#include "tests/classify/smallmodel.h"

/// A classifier that says yes to texts with "alpha"; \a seed makes it another one.
inline estimates::NewClassifier alphaModel(qint64 seed = 0, std::optional<estimates::ClassifierId> base = {})
{
    SmallModel small;
    small.know("alpha", 63, 0);
    small.model.heads[1].category.threshold = 2; // it knows nothing of any risk
    small.model.card.insert(QStringLiteral("seed"), seed);
    const QByteArray file = writeModel(small.model);
    const classify::NgramModel model(classify::readModel(file, QStringLiteral("small")).value(), Sha256::of(file));
    return {.name = QStringLiteral("small"),
            .hash = model.hash(),
            .source = file,
            .categories = estimates::ratedCategories(model).value(),
            .base = base};
}
