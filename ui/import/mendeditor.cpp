#include "ui/import/mendeditor.h"

#include "app/text/utf8.h"
#include "ui/import/bytesview.h"

namespace ui {

MendEditor::MendEditor(QWidget *parent)
    : RawView(parent)
{
    setPretty(false);
    setReadOnly(false);
    setTextInteractionFlags(Qt::TextEditorInteraction);
    setUndoRedoEnabled(true);
    setTabChangesFocus(true);
}

void MendEditor::setText(const QByteArray &utf8)
{
    setContent(utf8);
    document()->clearUndoRedoStacks();
}

void MendEditor::setFault(std::optional<size_t> offset)
{
    m_fault.reset();
    if (offset) {
        const std::string bytes = toPlainText().toStdString();
        const auto at = static_cast<int>(text::utf16Offset(bytes, std::min(*offset, bytes.size())));
        m_fault = VisibleBytes::Mark{at, 1};
        if (at >= document()->characterCount() - 1 && at > 0)
            m_fault = VisibleBytes::Mark{at - 1, 1}; // the end: what stands before it
    }
    mark();
}

void MendEditor::mark()
{
    setExtraSelections(m_fault ? QList{faultSelection(*this, *m_fault)} : QList<QTextEdit::ExtraSelection>());
}

void MendEditor::goToFault()
{
    QTextCursor cursor(document());
    cursor.setPosition(m_fault ? m_fault->begin : 0);
    setTextCursor(cursor);
    centerCursor();
}

void MendEditor::changeEvent(QEvent *event)
{
    RawView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        mark();
}

/// Without "Indent", which would put the text back as it came.
void MendEditor::contextMenuEvent(QContextMenuEvent *event)
{
    QPlainTextEdit::contextMenuEvent(event); // NOLINT(bugprone-parent-virtual-call): that is the point
}

} // namespace ui
