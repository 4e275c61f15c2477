#pragma once

#include "app/detect/rulepack.h"

#include <QStringList>

namespace ui {

// What a rule says of the surroundings of its matches, one sentence each, in the language shown.
QStringList conditionTexts(const detect::Rule &rule);
QStringList contextTexts(const detect::Rule &rule);
QStringList exceptionTexts(const detect::Rule &rule);

} // namespace ui
