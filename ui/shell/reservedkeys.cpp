#include "ui/shell/reservedkeys.h"

#include <algorithm>

namespace ui {

namespace {

constexpr Qt::KeyboardModifiers commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

bool isOneOf(int key, std::initializer_list<int> keys)
{
    return std::ranges::find(keys, key) != keys.end();
}

bool isUnreadable(int key)
{
    const bool composes = key >= Qt::Key_Multi_key && key <= Qt::Key_Mode_switch; // and chooses input methods
    const bool dead = key >= Qt::Key_Dead_Grave && key <= Qt::Key_Dead_Longsolidusoverlay;
    const bool modifies = key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock;
    return key == 0 || key == Qt::Key_unknown || composes || dead || modifies
        || isOneOf(key, {Qt::Key_AltGr, Qt::Key_Super_L, Qt::Key_Super_R, Qt::Key_Hyper_L, Qt::Key_Hyper_R});
}

bool isMenu(int key, Qt::KeyboardModifiers modifiers)
{
    const bool mnemonic = (key >= Qt::Key_A && key <= Qt::Key_Z) || (key >= Qt::Key_0 && key <= Qt::Key_9);
    return key == Qt::Key_Menu || (key == Qt::Key_F10 && !(modifiers & (Qt::ControlModifier | Qt::AltModifier)))
        || (mnemonic && (modifiers & commands) == Qt::AltModifier);
}

bool isOfText(int key, Qt::KeyboardModifiers modifiers)
{
    const bool editing = isOneOf(key, {Qt::Key_A, Qt::Key_C, Qt::Key_V, Qt::Key_X, Qt::Key_Insert});
    return (key == Qt::Key_Backspace && !(modifiers & commands)) || (editing && modifiers == Qt::ControlModifier)
        || (isOneOf(key, {Qt::Key_Insert, Qt::Key_Delete}) && modifiers == Qt::ShiftModifier);
}

bool isOfDesktop(int key, Qt::KeyboardModifiers modifiers)
{
    const bool function = key >= Qt::Key_F1 && key <= Qt::Key_F12;
    const bool console = (modifiers & commands) == (Qt::ControlModifier | Qt::AltModifier)
        && (function || isOneOf(key, {Qt::Key_Delete, Qt::Key_Backspace}));
    return console || modifiers & Qt::MetaModifier || isOneOf(key, {Qt::Key_Print, Qt::Key_SysReq, Qt::Key_Pause})
        || (key == Qt::Key_F4 && modifiers & Qt::AltModifier);
}

std::optional<Reserved> reservedFor(QKeyCombination combination)
{
    const int key = combination.key();
    const Qt::KeyboardModifiers modifiers = combination.keyboardModifiers();
    if (isUnreadable(key))
        return Reserved::Unreadable;
    if (isOneOf(key, {Qt::Key_Tab, Qt::Key_Backtab}))
        return Reserved::Focus;
    if (key == Qt::Key_Escape)
        return Reserved::Close;
    if (isOfDesktop(key, modifiers))
        return Reserved::Desktop;
    if (isMenu(key, modifiers))
        return Reserved::Menu;
    if (isOfText(key, modifiers))
        return Reserved::Text;
    const bool plain = !(modifiers & commands);
    if (plain && isOneOf(key, {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space, Qt::Key_Select}))
        return Reserved::Press;
    if (plain && key >= Qt::Key_Home && key <= Qt::Key_PageDown)
        return Reserved::Move;
    return std::nullopt;
}

} // namespace

std::optional<Reserved> reservedFor(const QKeySequence &keys)
{
    if (keys.isEmpty())
        return Reserved::Unreadable;
    for (int i = 0; i < keys.count(); ++i) {
        if (const auto why = reservedFor(keys[static_cast<uint>(i)]))
            return why;
    }
    return std::nullopt;
}

bool isBare(QKeyCombination key)
{
    const bool types = key.key() < Qt::Key_F1 || key.key() == Qt::Key_Space;
    return types && !(key.keyboardModifiers() & commands);
}

} // namespace ui
