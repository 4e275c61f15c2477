#pragma once

#include "app/training/labelledtable.h"

namespace training {

/// Reads `resources/classify/owntexts.toml` or a file like it: texts written to learn from, for what data lack. A text
/// is known in all of \a categories but those left open, its source is "vermilion", its split "train". BadInput, with
/// file, line and column.
Result<LabelledTable> loadOwnTexts(const std::vector<classify::Category> &categories,
                                   const QString &path = QStringLiteral(":/classify/owntexts.toml"));

} // namespace training
