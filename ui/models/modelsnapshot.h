#pragma once

#include "app/estimates/registered.h"
#include "app/estimates/tierbounds.h"

#include <QJsonObject>

#include <vector>

namespace ui {

/// A classifier as the Models page shows it.
struct KnownClassifier
{
    estimates::RegisteredClassifier registered;
    qint64 waiting = 0; ///< generations that it has yet to judge
    QJsonObject card;   ///< empty: it has none, or cannot be read
    QString problem;    ///< why it cannot judge; empty: it can
};

/// What the Models page shows, read in one go.
struct ModelsSnapshot
{
    std::vector<KnownClassifier> classifiers; ///< those that count first, then the newest
    estimates::TierBounds bounds;
    qint64 generations = 0; ///< with text
};

Result<ModelsSnapshot> readModels(const db::Database &database);

} // namespace ui
