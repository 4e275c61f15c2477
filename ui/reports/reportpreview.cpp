#include "ui/reports/reportpreview.h"

#include "ui/shell/theme.h"

#include <QKeyEvent>
#include <QMouseEvent>
#include <QScrollBar>
#include <QUrl>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

ReportPreview::ReportPreview(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
    setUndoRedoEnabled(false);
    // Not LinksAccessibleByKeyboard: Tab would have to pass every record before it leaves.
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard | Qt::LinksAccessibleByMouse);
    document()->setDocumentMargin(space::around);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &link) {
        if (link.scheme() == u"record")
            Q_EMIT recordWanted(static_cast<GenerationId>(link.path().toLongLong()));
    });
}

void ReportPreview::setReport(const report::Document &document)
{
    m_report = document;
    rewrite();
}

void ReportPreview::clearReport()
{
    m_report.reset();
    m_statements.clear();
    m_current.reset();
    light({});
    clear();
}

void ReportPreview::rewrite()
{
    if (!m_report)
        return;
    const int scrolled = verticalScrollBar()->value();
    m_lit.clear();
    setExtraSelections({});
    m_statements = writeSheet(*document(), *m_report);
    moveCursor(QTextCursor::Start); // it went along with what was written, and the view would follow it
    document()->setDocumentMargin(space::around);
    if (m_current && *m_current >= int(m_statements.size()))
        m_current.reset();
    verticalScrollBar()->setValue(scrolled);
}

void ReportPreview::goToLine(int line)
{
    std::vector<int> found;
    for (size_t i = 0; i < m_statements.size(); ++i) {
        if (m_statements[i].line == line)
            found.push_back(int(i));
    }
    m_current = found.empty() ? std::nullopt : std::optional(found.front());
    light(found);
    if (m_current)
        bringIntoSight(*m_current);
}

void ReportPreview::lightRecord(GenerationId record)
{
    std::vector<int> found;
    for (size_t i = 0; i < m_statements.size(); ++i) {
        if (m_statements[i].restsOn(record))
            found.push_back(int(i));
    }
    light(found);
    if (!found.empty())
        bringIntoSight(found.front());
}

void ReportPreview::goToStatement(int index)
{
    m_current = index;
    light({index});
    bringIntoSight(index);
}

std::vector<int> ReportPreview::linesOfLit() const
{
    std::vector<int> lines;
    for (const int index : m_lit) {
        if (const int line = m_statements[size_t(index)].line; line > 0)
            lines.push_back(line);
    }
    std::ranges::sort(lines);
    const auto rest = std::ranges::unique(lines);
    lines.erase(rest.begin(), rest.end());
    return lines;
}

void ReportPreview::light(std::vector<int> statements)
{
    m_lit = std::move(statements);
    showLight();
}

void ReportPreview::showLight()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const int index : m_lit) {
        QTextEdit::ExtraSelection made;
        made.cursor = QTextCursor(document());
        made.cursor.setPosition(m_statements[size_t(index)].begin);
        made.cursor.setPosition(m_statements[size_t(index)].end, QTextCursor::KeepAnchor);
        made.format.setBackground(theme().color(Role::Selection));
        made.format.setForeground(theme().selectedText());
        selections.append(made);
    }
    setExtraSelections(selections);
}

void ReportPreview::bringIntoSight(int index)
{
    QTextCursor cursor(document());
    cursor.setPosition(m_statements[size_t(index)].begin);
    setTextCursor(cursor);
    ensureCursorVisible();
}

std::optional<int> ReportPreview::statementAt(int position) const
{
    const auto found = std::ranges::find_if(m_statements, [position](const SheetStatement &each) {
        return each.begin <= position && position <= each.end;
    });
    return found == m_statements.end() ? std::nullopt : std::optional(int(found - m_statements.begin()));
}

void ReportPreview::choose(int index)
{
    goToStatement(index);
    Q_EMIT statementChosen(index);
}

void ReportPreview::keyPressEvent(QKeyEvent *event)
{
    const bool isPlain = event->modifiers() == Qt::NoModifier || event->modifiers() == Qt::KeypadModifier;
    const int last = int(m_statements.size()) - 1;
    if (isPlain && last >= 0) {
        switch (event->key()) {
        case Qt::Key_Down: return choose(m_current ? std::min(*m_current + 1, last) : 0);
        case Qt::Key_Up: return choose(m_current ? std::max(*m_current - 1, 0) : last);
        case Qt::Key_Return:
        case Qt::Key_Enter:
            if (m_current && m_statements[size_t(*m_current)].line > 0)
                Q_EMIT lineWanted(m_statements[size_t(*m_current)].line);
            return;
        default: break;
        }
    }
    QTextBrowser::keyPressEvent(event);
}

void ReportPreview::mouseReleaseEvent(QMouseEvent *event)
{
    QTextBrowser::mouseReleaseEvent(event);
    if (event->button() != Qt::LeftButton || textCursor().hasSelection()
        || !anchorAt(event->position().toPoint()).isEmpty())
        return;
    const auto index = statementAt(cursorForPosition(event->position().toPoint()).position());
    if (!index)
        return;
    choose(*index);
    if (event->modifiers() == Qt::ControlModifier)
        Q_EMIT evidenceWanted(m_statements[size_t(*index)].evidence);
}

void ReportPreview::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        rewrite();
}

/// The user's text size: changeEvent() does not hear of it.
bool ReportPreview::event(QEvent *event)
{
    const bool done = QTextBrowser::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        rewrite();
    return done;
}

} // namespace ui
