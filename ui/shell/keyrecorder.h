#pragma once

#include "ui/shell/reservedkeys.h"

#include <QLineEdit>

class QTimer;

namespace ui {

/// Takes the keys that are pressed and shows them: up to four, one after the other, as a chord. What it heard counts
/// after a short pause, or at once with Return. It takes every key while it records, Tab too; Escape ends that.
class KeyRecorder : public QLineEdit
{
    Q_OBJECT

public:
    explicit KeyRecorder(QWidget *parent = nullptr);

    void start(); ///< takes the focus
    void stop();  ///< without a word
    bool isRecording() const { return m_recording; }
    void setPause(int milliseconds);

Q_SIGNALS:
    void recorded(const QKeySequence &keys);
    void refused(const QKeySequence &keys, ui::Reserved why); ///< it goes on recording, from the start
    void cancelled(); ///< by Escape, or because the focus went elsewhere

protected:
    bool event(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;

private:
    void take(const QKeyEvent &event);
    void finish();
    void cancel();
    void showKeys();

    QList<QKeyCombination> m_keys;
    QTimer *m_pause;
    bool m_recording = false;
};

} // namespace ui
