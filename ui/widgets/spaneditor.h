#pragma once

#include "ui/widgets/displaytext.h"
#include "ui/widgets/spandraft.h"

#include <QObject>

#include <optional>

class QKeyEvent;

namespace ui {

class HighlightedText;

/// Marking words of a HighlightedText by keyboard: a mode that Return ends with a span and Escape without one.
///
/// Keys while it is on: Left and Right move the end by a character, with Ctrl by a word, Up and Down (or Alt with Left
/// and Right) by a sentence; with Shift they move the beginning instead. Page Up and Page Down go to the sentence
/// before and behind as a whole. All other keys are the page's as ever.
class SpanEditor : public QObject
{
    Q_OBJECT

public:
    explicit SpanEditor(HighlightedText *text); ///< its parent

    /// Begins with the current span's bounds, else with the sentence of the caret, in a part that is markable.
    /// False: there is nothing to mark, or the text is veiled.
    bool start();
    void finish(); ///< spanMade()
    void cancel();
    bool isActive() const { return m_draft.has_value(); }

    /// What is marked, in words: with masked characters as they are masked.
    QString words() const;

    /// The same as bytes of the stored text of part().
    std::size_t beginByte() const;
    std::size_t endByte() const;
    int part() const { return m_part; }

Q_SIGNALS:
    void activeChanged(bool active);
    void said(const QString &words); ///< for the status line; a screen reader hears it too
    void spanMade(int part, size_t beginByte, size_t endByte);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool isOurs(const QKeyEvent &key) const;
    void press(const QKeyEvent &key);
    void show(bool atEnd);
    void say(const QString &words);
    int partToMark() const;
    void leave();

    HighlightedText *m_text;
    std::optional<SpanDraft> m_draft;
    std::optional<DisplayText> m_stored;
    int m_part = -1;
};

} // namespace ui
