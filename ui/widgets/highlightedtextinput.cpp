// What HighlightedText does with keys, mouse and changes of scheme.
#include "ui/widgets/highlightedtext.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QToolTip>

namespace ui {

bool HighlightedText::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // A text edit claims undo, redo, cut and paste even when it is read-only: they are the page's.
        const auto *key = static_cast<QKeyEvent *>(event);
        for (const auto standard : {QKeySequence::Undo, QKeySequence::Redo, QKeySequence::Cut, QKeySequence::Paste}) {
            if (key->matches(standard)) {
                event->ignore();
                return false;
            }
        }
    }
    return QTextEdit::event(event);
}

void HighlightedText::pressOnVeil(QKeyEvent *event)
{
    const bool isLift =
        event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter || event->key() == Qt::Key_Space;
    isLift ? Q_EMIT liftRequested() : event->ignore();
}

void HighlightedText::keyPressEvent(QKeyEvent *event)
{
    if (m_veiled)
        return pressOnVeil(event);
    const bool current = m_current >= 0;
    const int fold = foldAt(textCursor().position());
    switch (event->key()) {
    case Qt::Key_F3:
        if (event->modifiers() & Qt::ShiftModifier)
            previousSpan();
        else
            nextSpan();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (fold >= 0)
            return Q_EMIT foldActivated(fold);
        if (current) {
            Q_EMIT spanActivated(m_current);
            return;
        }
        break;
    case Qt::Key_Space:
        if (current && span(m_current).masked && !isRevealed(m_current)) {
            Q_EMIT revealRequested(m_current);
            return;
        }
        break;
    default: break;
    }
    QTextEdit::keyPressEvent(event);
}

void HighlightedText::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_veiled)
        return event->button() == Qt::LeftButton ? Q_EMIT liftRequested() : void();
    QTextEdit::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection())
        return;
    if (const int fold = foldAt(cursorForPosition(event->position().toPoint()).position()); fold >= 0)
        return Q_EMIT foldActivated(fold);
    const int index = spanAt(event->position().toPoint());
    if (index < 0)
        return;
    setCurrentSpan(index);
    Q_EMIT spanActivated(index);
}

void HighlightedText::mouseDoubleClickEvent(QMouseEvent *event)
{
    const int index = spanAt(event->position().toPoint());
    if (index >= 0 && span(index).masked && !isRevealed(index))
        Q_EMIT revealRequested(index);
    else
        QTextEdit::mouseDoubleClickEvent(event);
}

bool HighlightedText::viewportEvent(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = spanAt(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 || m_veiled ? QString() : span(index).label, viewport());
        return true;
    }
    return QTextEdit::viewportEvent(event);
}

void HighlightedText::resizeEvent(QResizeEvent *event)
{
    setReadingColumn();
    QTextEdit::resizeEvent(event);
    Q_EMIT extentsChanged();
}

void HighlightedText::changeEvent(QEvent *event)
{
    QTextEdit::changeEvent(event);
    // Colours and fonts are in the document: it is made again, and the reader stays where he is.
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange) {
        const int position = cursorForPosition(QPoint(0, 0)).position();
        rebuild();
        scrollTo(position);
    } else if (event->type() == QEvent::LanguageChange) {
        setAccessibleName(tr("Text"));
        describe();
    }
}

} // namespace ui
