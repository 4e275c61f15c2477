#pragma once

#include "ui/shell/palettemodel.h"

namespace ui {

class Actions;
class Languages;
class Page;

/// Every action that is in a menu, by its names in both languages. \a groupName gives the words for an
/// id's first part.
std::vector<PaletteEntry> paletteEntries(const Actions &actions, const Languages &languages,
                                         const std::function<QString(const QString &)> &groupName);

/// Every place that has a name of its own, see Page::places().
std::vector<PaletteEntry> paletteEntries(const std::vector<Page *> &pages);

/// Asks each of \a pages whether it knows what was typed. Borrows \a pages.
PaletteModel::Jump jumpInto(const std::vector<Page *> &pages);

} // namespace ui
