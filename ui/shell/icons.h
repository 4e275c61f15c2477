#pragma once

#include "ui/shell/theme.h"

#include <QIcon>

namespace ui {

/// A symbolic Breeze icon by its freedesktop name ("document-import"), tinted while painting from
/// the scheme that is on then: it may be kept. Null where no icon theme is installed, so that
/// buttons show their text; never use an icon without a word or a tooltip.
QIcon icon(const QString &name);

/// The same in the colour of a status.
QIcon icon(const QString &name, Role tint);

/// The program's own mark: a seal.
QIcon sealIcon();

} // namespace ui
