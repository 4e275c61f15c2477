#include "ui/widgets/numberedtext.h"

#include "ui/widgets/linegutter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QToolTip>

#include <algorithm>

namespace ui {

NumberedText::NumberedText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new LineGutter(*this))
{
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(space::inside);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &NumberedText::makeRoom);
    connect(this, &QPlainTextEdit::updateRequest, this,
            [this](const QRect &, int scrolled) { scrolled ? m_gutter->scroll(0, scrolled) : m_gutter->update(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_gutter, qOverload<>(&QWidget::update));
    setFont(ui::font(TextSize::Mono));
    makeRoom();
}

QString NumberedText::wholeText() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text;
}

void NumberedText::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    showMarks();
}

void NumberedText::setLitLines(const std::vector<int> &lines)
{
    if (m_lit == lines)
        return;
    m_lit = lines;
    showMarks();
}

void NumberedText::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const int line : m_lit) {
        QTextEdit::ExtraSelection made;
        made.cursor = QTextCursor(document()->findBlockByNumber(line - 1));
        made.format.setBackground(theme().color(Role::Selection));
        made.format.setForeground(theme().selectedText());
        made.format.setProperty(QTextFormat::FullWidthSelection, true);
        selections.append(made);
    }
    for (const Mark &mark : m_marks) {
        QTextEdit::ExtraSelection made;
        made.cursor = mark.place;
        made.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        made.format.setUnderlineColor(theme().color(mark.role));
        selections.append(made);
    }
    setExtraSelections(selections);
    m_gutter->update();
}

void NumberedText::goTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::clamp(position, 0, document()->characterCount() - 1));
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

std::optional<Role> NumberedText::signOf(int line) const
{
    std::optional<Role> sign;
    for (const Mark &mark : m_marks) {
        const int at = document()->findBlock(mark.place.selectionStart()).blockNumber();
        if (at == line && sign != Role::Negative)
            sign = mark.role;
    }
    return sign;
}

std::vector<NumberedText::Line> NumberedText::visibleLines() const
{
    std::vector<Line> lines;
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF room = blockBoundingGeometry(block).translated(contentOffset());
        if (room.top() > viewport()->height())
            break;
        lines.push_back({block.blockNumber(), qRound(room.top())});
    }
    return lines;
}

int NumberedText::position(int line, int column) const
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return document()->characterCount() - 1;
    return block.position() + std::clamp(column - 1, 0, block.length() - 1);
}

QTextCursor NumberedText::placeOf(int begin, int end) const
{
    const QTextBlock block = document()->findBlock(begin);
    if (begin >= block.position() + block.length() - 1 && begin > block.position())
        begin -= document()->characterAt(begin - 1).isLowSurrogate() ? 2 : 1;
    end = std::max(end, std::min(begin + 1, document()->characterCount() - 1));
    QTextCursor place(document());
    place.setPosition(begin);
    place.setPosition(end, QTextCursor::KeepAnchor);
    return place;
}

void NumberedText::makeRoom()
{
    const int width = m_gutter->sizeHint().width();
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void NumberedText::recolour()
{
    setFont(ui::font(TextSize::Mono));
    makeRoom();
    showMarks();
}

void NumberedText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    makeRoom();
}

void NumberedText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

/// The user's text size: changeEvent() does not hear of it.
bool NumberedText::event(QEvent *event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        recolour();
    return done;
}

/// Shift+Return would put a line separator there, which ends no line in a file.
void NumberedText::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::ShiftModifier) {
        QKeyEvent plain(event->type(), event->key(), Qt::NoModifier, event->text());
        QPlainTextEdit::keyPressEvent(&plain);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool NumberedText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = cursorForPosition(help->pos()).position();
    QStringList said;
    for (const Mark &mark : m_marks) {
        if (at >= mark.place.selectionStart() && at <= mark.place.selectionEnd())
            said.append(mark.said);
    }
    QToolTip::showText(help->globalPos(), said.join(u'\n'), this);
    return true;
}

} // namespace ui
