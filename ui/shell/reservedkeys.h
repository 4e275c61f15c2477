#pragma once

#include <QKeySequence>

#include <optional>

namespace ui {

/// Why a key cannot be given to an action.
enum class Reserved {
    Unreadable, ///< no key at all, a modifier alone, a dead key
    Focus,      ///< Tab: moves from one thing to the next
    Close,      ///< Escape: closes what is innermost
    Press,      ///< Return, Enter, Space: press a button, open a row
    Menu,       ///< F10, the menu key, Alt with a letter or digit
    Move,       ///< arrows, Home, End, Page up and down: move in lists and texts
    Text,       ///< Backspace; copy, cut, paste, select all: work in every text
    Desktop,    ///< Alt+F4, Print, Super and the like
};

/// Whether some key of \a keys belongs to the program's frame, its widgets or the desktop, so that an action
/// that had it would take it from all of them, or would never hear of it. Nothing: an action may have it.
std::optional<Reserved> reservedFor(const QKeySequence &keys);

/// Whether \a key types or moves where it is typed: no Ctrl, Alt or Meta, and no function or media key.
/// Shift alone does not change that.
bool isBare(QKeyCombination key);

} // namespace ui
