#include "ui/shell/keyguard.h"

#include "ui/shell/reservedkeys.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QInputMethodEvent>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScopedValueRollback>
#include <QTextEdit>

#include <optional>

namespace ui {

namespace {

constexpr Qt::KeyboardModifiers commands = Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier;

/// Typing starts an editor in the current cell.
bool editsByTyping(const QAbstractItemView &view)
{
    return view.editTriggers() & QAbstractItemView::AnyKeyPressed && view.currentIndex().isValid()
        && view.currentIndex().flags() & Qt::ItemIsEditable;
}

/// What Qt's own widgets do with text; nothing: \a widget is none of them.
std::optional<bool> knownToTakeText(const QWidget &widget)
{
    if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        return !line->isReadOnly();
    if (const auto *text = qobject_cast<const QTextEdit *>(&widget))
        return !text->isReadOnly();
    if (const auto *text = qobject_cast<const QPlainTextEdit *>(&widget))
        return !text->isReadOnly();
    if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(&widget))
        return !spin->isReadOnly();
    if (const auto *combo = qobject_cast<const QComboBox *>(&widget))
        return combo->isEditable();
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget))
        return editsByTyping(*view);
    if (qobject_cast<const QAbstractButton *>(&widget))
        return false;
    return std::nullopt;
}

/// A widget that an item view has opened over a cell.
bool isItemEditor(const QWidget &widget)
{
    const QWidget *viewport = widget.parentWidget();
    const auto *view = viewport ? qobject_cast<const QAbstractItemView *>(viewport->parentWidget()) : nullptr;
    return view && view->viewport() == viewport;
}

/// Keys by which the control that has the focus is worked.
bool worksControls(int key)
{
    switch (key) {
    case Qt::Key_Space:
    case Qt::Key_Select:
    case Qt::Key_Return:
    case Qt::Key_Enter: return true;
    default: return key >= Qt::Key_Home && key <= Qt::Key_PageDown;
    }
}

} // namespace

bool takesText(const QWidget &widget)
{
    if (const auto known = knownToTakeText(widget))
        return *known;
    return isItemEditor(widget)
        || (widget.testAttribute(Qt::WA_InputMethodEnabled) && widget.inputMethodQuery(Qt::ImEnabled).toBool());
}

KeyGuard::KeyGuard(QObject *parent)
    : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool KeyGuard::isComposing() const
{
    return m_composing && m_composing == QGuiApplication::focusObject();
}

bool KeyGuard::isMeantForWidget(const QWidget &widget, QKeyCombination key) const
{
    if (isComposing())
        return !(key.keyboardModifiers() & commands);
    if (!isBare(key))
        return false;
    const bool works = worksControls(key.key()) && widget.focusPolicy() != Qt::NoFocus;
    return works || QApplication::activePopupWidget() || takesText(widget);
}

bool KeyGuard::silences(const QKeySequence &keys) const
{
    if (QApplication::activeModalWidget())
        return true; // the system hands a new dialog the keyboard only a moment later
    if (keys.isEmpty() || keys[0].keyboardModifiers() & commands)
        return false;
    // Of a chord only the first key was announced: the later ones cannot be overridden.
    const Qt::KeyboardModifiers held =
        QGuiApplication::keyboardModifiers() | (keys.count() == 1 ? m_modifiers : Qt::KeyboardModifiers());
    if (held & (commands | Qt::GroupSwitchModifier))
        return true;
    const QWidget *focus = QApplication::focusWidget();
    return focus && isMeantForWidget(*focus, keys[static_cast<uint>(keys.count() - 1)]);
}

bool KeyGuard::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::InputMethod)
        m_composing = static_cast<QInputMethodEvent *>(event)->preeditString().isEmpty() ? nullptr : watched;
    if (!watched->isWidgetType())
        return false;
    auto *widget = static_cast<QWidget *>(watched);
    if (event->type() == QEvent::InputMethodQuery) {
        // Asked whenever a widget gets the focus; views turn it on by themselves for cells that could be edited.
        const bool asked = static_cast<QInputMethodQueryEvent *>(event)->queries() & Qt::ImEnabled;
        if (asked && widget->testAttribute(Qt::WA_InputMethodEnabled) && !takesText(*widget))
            widget->setAttribute(Qt::WA_InputMethodEnabled, false);
    }
    if (event->type() != QEvent::ShortcutOverride || m_asking)
        return false;
    const auto *key = static_cast<QKeyEvent *>(event);
    m_modifiers = key->modifiers();
    if (!isMeantForWidget(*widget, key->keyCombination()))
        return false;
    // What the widget and those who watch it make of it: an open list of choices takes Return here already.
    const QScopedValueRollback asking(m_asking, true);
    QCoreApplication::sendEvent(widget, event);
    event->accept(); // then it is no shortcut, and the widget gets it as a key
    return true;
}

} // namespace ui
