#pragma once

#include "app/base/bilingual.h"
#include "ui/models/modelsnapshot.h"

#include <QHash>

namespace ui {

/// The card of a classifier as rich text: what it was made of, how it does by category with intervals, how it treats
/// groups of people, and what it cannot do. \a titles: of its categories.
QString modelCardHtml(const KnownClassifier &classifier, const QHash<QString, Bilingual> &titles);

} // namespace ui
