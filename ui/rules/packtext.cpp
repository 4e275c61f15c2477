#include "ui/rules/packtext.h"

#include "ui/rules/linegutter.h"
#include "ui/rules/packhighlighter.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QTextBlock>
#include <QToolTip>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <algorithm>

namespace ui {

namespace {

/// Above this many bytes, mostly terms, colours would cost more than they tell.
constexpr qsizetype colouredUpTo = 512 * 1024;

} // namespace

PackText::PackText(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_gutter(new LineGutter(*this))
{
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setTabChangesFocus(true);
    setFrameShape(QFrame::NoFrame);
    document()->setDocumentMargin(space::inside);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &PackText::makeRoom);
    connect(this, &QPlainTextEdit::updateRequest, this,
            [this](const QRect &, int scrolled) { scrolled ? m_gutter->scroll(0, scrolled) : m_gutter->update(); });
    connect(this, &QPlainTextEdit::cursorPositionChanged, m_gutter, qOverload<>(&QWidget::update));
    recolour();
}

/// The highlighter takes its colours off the document when it goes: no news to anybody.
PackText::~PackText()
{
    blockSignals(true);
}

void PackText::setText(const QByteArray &utf8)
{
    if (!m_repository)
        m_repository = std::make_unique<KSyntaxHighlighting::Repository>();
    m_marks.clear();
    m_highlighter.reset();
    setPlainText(QString::fromUtf8(utf8));
    document()->clearUndoRedoStacks();
    if (utf8.size() <= colouredUpTo) {
        m_highlighter = std::make_unique<PackHighlighter>(document());
        m_highlighter->setDefinition(m_repository->definitionForName(QStringLiteral("Vermilion Rule Pack")));
    }
    showMarks();
}

/// Not toPlainText(): that makes blanks of no-break spaces, which a sample may be about.
QByteArray PackText::text() const
{
    QString text = document()->toRawText();
    text.replace(QChar::ParagraphSeparator, u'\n');
    return text.toUtf8();
}

void PackText::setMarks(std::vector<Mark> marks)
{
    m_marks = std::move(marks);
    showMarks();
}

void PackText::showMarks()
{
    QList<QTextEdit::ExtraSelection> selections;
    for (const Mark &mark : m_marks) {
        const Placed placed = place(mark.range);
        QTextEdit::ExtraSelection made;
        made.cursor = QTextCursor(document());
        made.cursor.setPosition(placed.begin);
        made.cursor.setPosition(placed.end, QTextCursor::KeepAnchor);
        made.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        made.format.setUnderlineColor(theme().color(mark.role));
        selections.append(made);
    }
    setExtraSelections(selections);
    m_gutter->update();
}

void PackText::goTo(const detect::TextRange &range)
{
    QTextCursor cursor(document());
    cursor.setPosition(position(range.line, range.column));
    setTextCursor(cursor);
    centerCursor();
    setFocus(Qt::OtherFocusReason);
}

detect::TextRange PackText::cursorPlace() const
{
    const QTextCursor cursor = textCursor();
    const QStringView before = QStringView(cursor.block().text()).first(cursor.positionInBlock());
    const auto low = std::ranges::count_if(before, [](QChar c) { return c.isLowSurrogate(); });
    const int line = cursor.blockNumber() + 1;
    const int column = static_cast<int>(before.size() - low) + 1;
    return {line, column, line, column};
}

std::optional<Role> PackText::signOf(int line) const
{
    std::optional<Role> sign;
    for (const Mark &mark : m_marks) {
        if (mark.range.line == line + 1 && sign != Role::Negative)
            sign = mark.role;
    }
    return sign;
}

std::vector<PackText::Line> PackText::visibleLines() const
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

/// \a column counts characters; a document counts UTF-16.
int PackText::position(int line, int column) const
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    if (!block.isValid())
        return document()->characterCount() - 1;
    const QString text = block.text();
    qsizetype at = 0;
    for (int passed = 1; passed < column && at < text.size(); ++passed)
        at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return block.position() + static_cast<int>(at);
}

/// A place behind the end of its line is shown on the character before it, for there would be nothing to see.
PackText::Placed PackText::place(const detect::TextRange &range) const
{
    Placed placed{position(range.line, range.column), position(range.endLine, range.endColumn)};
    const QTextBlock block = document()->findBlock(placed.begin);
    if (placed.begin >= block.position() + block.length() - 1 && placed.begin > block.position())
        placed.begin -= document()->characterAt(placed.begin - 1).isLowSurrogate() ? 2 : 1;
    placed.end = std::max(placed.end, std::min(placed.begin + 1, document()->characterCount() - 1));
    return placed;
}

void PackText::makeRoom()
{
    const int width = m_gutter->sizeHint().width();
    setViewportMargins(width, 0, 0, 0);
    const QRect inside = contentsRect();
    m_gutter->setGeometry(inside.left(), inside.top(), width, inside.height());
}

void PackText::recolour()
{
    setFont(ui::font(TextSize::Mono));
    makeRoom();
    if (m_highlighter)
        m_highlighter->rehighlight();
    showMarks();
}

void PackText::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    makeRoom();
}

void PackText::changeEvent(QEvent *event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        recolour();
}

/// The user's text size: changeEvent() does not hear of it.
bool PackText::event(QEvent *event)
{
    const bool done = QPlainTextEdit::event(event);
    if (event->type() == QEvent::ApplicationFontChange)
        recolour();
    return done;
}

/// Shift+Return would put a line separator there, which is no end of a line in TOML.
void PackText::keyPressEvent(QKeyEvent *event)
{
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) && event->modifiers() == Qt::ShiftModifier) {
        QKeyEvent plain(event->type(), event->key(), Qt::NoModifier, event->text());
        QPlainTextEdit::keyPressEvent(&plain);
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

bool PackText::viewportEvent(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QPlainTextEdit::viewportEvent(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int at = cursorForPosition(help->pos()).position();
    QStringList said;
    for (const Mark &mark : m_marks) {
        const Placed placed = place(mark.range);
        if (at >= placed.begin && at <= placed.end)
            said.append(mark.said);
    }
    QToolTip::showText(help->globalPos(), said.join(u'\n'), this);
    return true;
}

} // namespace ui
