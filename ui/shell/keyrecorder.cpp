#include "ui/shell/keyrecorder.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QTimer>

#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr int pauseByDefault = 900; // ms: long enough to reach the second key of a chord
constexpr qsizetype longest = 4;    // keys: QKeySequence holds no more

/// The key as a shortcut names it: Shift that only chose the character ("?" is Shift+/ on many keyboards), and
/// the keypad, say nothing.
QKeyCombination combinationOf(const QKeyEvent &event)
{
    Qt::KeyboardModifiers modifiers =
        event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier | Qt::ShiftModifier);
    const QString text = event.text();
    const bool sign =
        !text.isEmpty() && text.at(0).isPrint() && !text.at(0).isLetterOrNumber() && !text.at(0).isSpace();
    if (sign)
        modifiers.setFlag(Qt::ShiftModifier, false);
    return QKeyCombination(modifiers, static_cast<Qt::Key>(event.key()));
}

bool isModifier(int key)
{
    static constexpr std::array others{Qt::Key_AltGr, Qt::Key_Super_L, Qt::Key_Super_R, Qt::Key_Hyper_L,
                                       Qt::Key_Hyper_R};
    return (key >= Qt::Key_Shift && key <= Qt::Key_ScrollLock) || std::ranges::find(others, key) != others.end();
}

QKeySequence sequenceOf(const QList<QKeyCombination> &keys)
{
    const auto at = [&](qsizetype i) { return keys.value(i, QKeyCombination::fromCombined(0)); };
    return QKeySequence(at(0), at(1), at(2), at(3));
}

} // namespace

KeyRecorder::KeyRecorder(QWidget *parent)
    : QLineEdit(parent)
    , m_pause(new QTimer(this))
{
    setReadOnly(true); // input methods keep out of it, too
    setPlaceholderText(tr("Press the new key"));
    setAccessibleName(tr("New key"));
    m_pause->setSingleShot(true);
    m_pause->setInterval(pauseByDefault);
    connect(m_pause, &QTimer::timeout, this, &KeyRecorder::finish);
}

void KeyRecorder::setPause(int milliseconds)
{
    m_pause->setInterval(milliseconds);
}

void KeyRecorder::start()
{
    m_keys.clear();
    m_recording = true;
    showKeys();
    setFocus(Qt::OtherFocusReason);
}

bool KeyRecorder::event(QEvent *event)
{
    if (m_recording) {
        switch (event->type()) {
        case QEvent::ShortcutOverride: event->accept(); return true;
        case QEvent::Shortcut: return true;
        case QEvent::KeyPress: take(*static_cast<QKeyEvent *>(event)); return true; // before Tab moves the focus
        default: break;
        }
    }
    return QLineEdit::event(event);
}

void KeyRecorder::take(const QKeyEvent &event)
{
    const int key = event.key();
    if (key == Qt::Key_Escape)
        return cancel();
    const bool ends = (key == Qt::Key_Return || key == Qt::Key_Enter) && !event.modifiers();
    if (ends && !m_keys.isEmpty())
        return finish();
    if (event.isAutoRepeat() || isModifier(key))
        return;
    const QKeyCombination pressed = combinationOf(event);
    const QKeySequence alone(pressed);
    if (const auto why = reservedFor(alone)) {
        m_keys.clear();
        m_pause->stop();
        showKeys();
        return Q_EMIT refused(alone, *why);
    }
    m_keys << pressed;
    showKeys();
    if (m_keys.size() == longest)
        finish();
    else
        m_pause->start();
}

void KeyRecorder::showKeys()
{
    const QString text = sequenceOf(m_keys).toString(QKeySequence::NativeText);
    setText(m_keys.isEmpty() ? QString() : text + QStringLiteral(" …"));
}

void KeyRecorder::finish()
{
    stop();
    const QKeySequence keys = sequenceOf(m_keys);
    setText(keys.toString(QKeySequence::NativeText));
    Q_EMIT recorded(keys);
}

void KeyRecorder::stop()
{
    m_pause->stop();
    m_recording = false;
}

void KeyRecorder::cancel()
{
    stop();
    Q_EMIT cancelled();
}

void KeyRecorder::focusOutEvent(QFocusEvent *event)
{
    QLineEdit::focusOutEvent(event);
    const bool leaves = event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason;
    if (m_recording && leaves)
        cancel();
}

void KeyRecorder::contextMenuEvent(QContextMenuEvent *event)
{
    event->accept(); // nothing to copy or paste here
}

} // namespace ui
