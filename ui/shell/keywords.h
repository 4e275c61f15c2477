#pragma once

#include "ui/shell/keymap.h"
#include "ui/shell/reservedkeys.h"

#include <functional>

namespace ui {

/// Why \a keys cannot be given to an action, in one sentence.
QString reservedText(const QKeySequence &keys, Reserved why);

/// What became of a stored or delivered key, in one sentence. \a nameOf gives the name of an action's id.
QString noteText(const KeymapNote &note, const std::function<QString(const QString &id)> &nameOf);

} // namespace ui
