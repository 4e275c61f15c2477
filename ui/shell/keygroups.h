#pragma once

#include "ui/shell/keymap.h"

#include <QString>

#include <functional>
#include <vector>

namespace ui {

class Actions;

/// Words for an action's group, the part of its id before the dot: "review" -> "Review".
using GroupNames = std::function<QString(const QString &group)>;

/// Keys as a person reads them: "Ctrl+Z  U".
QString keysText(const Keys &keys);

/// One line of the cheat sheet and of the printed card.
struct KeyLine
{
    QString keys; ///< all of them, as a person reads them
    QString name;

    bool operator==(const KeyLine &) const = default;
};

struct KeyGroup
{
    QString title;
    std::vector<KeyLine> lines;
};

/// Every action that has a key, by group, in the order of registration, with the keys in force.
std::vector<KeyGroup> keyGroups(const Actions &actions, const GroupNames &groupName);

} // namespace ui
