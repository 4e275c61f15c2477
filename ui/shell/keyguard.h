#pragma once

#include <QKeySequence>
#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

/// Sees to it that a bare key (no Ctrl, Alt or Meta: "1", "J", "Shift+U") acts only where it cannot have been meant for
/// something else. One object for all actions, because the answer does not depend on the action.
///
/// A bare key does nothing of its own
///  - in a widget that takes text: it is typed;
///  - while an input method composes: it is the input method's, function keys too;
///  - while a menu, an open list or another popup is there: it is the popup's (a dialog silences every shortcut);
///  - with a modifier that the shortcut does not name, AltGr too: that types a character, or is another shortcut;
///  - where it works the control that has the focus: Space and Return, the arrows, Home, End and the page keys.
/// A list's or closed combo box's type-ahead gives way to the keys of the page: a key that decides must decide wherever
/// on its page the focus is, and typing into a closed box changes a value that nobody looks at. Opened, it has them.
///
/// It also keeps input methods out of widgets that take no text: a Chinese input method that is on would else swallow
/// the letters there, before the program sees them.
class KeyGuard : public QObject
{
    Q_OBJECT

public:
    explicit KeyGuard(QObject *parent); ///< listens to the whole application from now on

    /// Whether a shortcut that Qt has found must not act now.
    bool silences(const QKeySequence &keys) const;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isMeantForWidget(const QWidget &widget, QKeyCombination key) const;
    bool isComposing() const;

    QPointer<QObject> m_composing; ///< the widget with a preedit text
    Qt::KeyboardModifiers m_modifiers = {}; ///< of the key pressed last
    bool m_asking = false; ///< the event is on its way to the widget
};

/// Whether characters that are typed in \a widget become text: not where it only shows text.
bool takesText(const QWidget &widget);

} // namespace ui
