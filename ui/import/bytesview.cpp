#include "ui/import/bytesview.h"

#include "ui/shell/theme.h"

#include <QContextMenuEvent>
#include <QMenu>

namespace ui {

namespace {

QTextEdit::ExtraSelection selection(QPlainTextEdit &text, const VisibleBytes::Mark &mark)
{
    QTextEdit::ExtraSelection selection;
    selection.cursor = QTextCursor(text.document());
    selection.cursor.setPosition(mark.begin);
    selection.cursor.setPosition(std::min(mark.begin + mark.length, text.document()->characterCount() - 1),
                                 QTextCursor::KeepAnchor);
    return selection;
}

} // namespace

QTextEdit::ExtraSelection faultSelection(QPlainTextEdit &text, const VisibleBytes::Mark &mark)
{
    QTextEdit::ExtraSelection made = selection(text, mark);
    made.format.setBackground(theme().color(Role::Negative));
    made.format.setForeground(theme().color(Role::Base));
    made.format.setFontUnderline(true);
    return made;
}

BytesView::BytesView(QWidget *parent)
    : RawView(parent)
{
    setPretty(false);
}

void BytesView::setBytes(const QByteArray &bytes, std::optional<qint64> fault, bool isJson)
{
    m_shown = visibleBytes(bytes, fault);
    setContent(m_shown.text.toUtf8(), isJson ? QStringLiteral("JSON") : QString());
    mark();
    goToFault();
}

void BytesView::mark()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const VisibleBytes::Mark &odd : m_shown.odd) {
        selections.append(selection(*this, odd));
        selections.last().format.setForeground(theme().color(Role::Attention));
        selections.last().format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        selections.last().format.setUnderlineColor(theme().color(Role::Attention));
    }
    if (m_shown.fault)
        selections.append(faultSelection(*this, *m_shown.fault));
    setExtraSelections(selections);
}

void BytesView::goToFault()
{
    QTextCursor cursor(document());
    cursor.setPosition(m_shown.fault ? m_shown.fault->begin : 0);
    setTextCursor(cursor);
    m_shown.fault ? centerCursor() : ensureCursorVisible();
}

void BytesView::changeEvent(QEvent *event)
{
    RawView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

/// Without "Indent": what is broken cannot be, and the marks stand where the bytes do.
void BytesView::contextMenuEvent(QContextMenuEvent *event)
{
    const std::unique_ptr<QMenu> menu(createStandardContextMenu());
    menu->exec(event->globalPos());
}

} // namespace ui
