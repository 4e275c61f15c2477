#include "ui/reports/reportedit.h"

#include "ui/reports/draftwords.h"
#include "ui/reports/fieldnames.h"
#include "ui/reports/reporthighlighter.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int namesShown = 9;

/// The brace before \a at in \a line that nothing has closed; -1: none.
qsizetype openBrace(const QString &line, qsizetype at)
{
    const QStringView before = QStringView(line).first(at);
    const qsizetype open = before.lastIndexOf(u'{');
    return open >= 0 && before.lastIndexOf(u'}') < open ? open : -1;
}

} // namespace

ReportEdit::ReportEdit(QWidget *parent)
    : NumberedText(parent)
    , m_highlighter(new ReportHighlighter(document()))
    , m_names(new FieldNames(this))
    , m_completer(new QCompleter(m_names, this))
{
    m_completer->setWidget(this);
    m_completer->setCompletionRole(FieldNames::NameRole);
    m_completer->setFilterMode(Qt::MatchContains);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setMaxVisibleItems(namesShown);
    connect(m_completer, qOverload<const QModelIndex &>(&QCompleter::activated), this, &ReportEdit::insertName);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &ReportEdit::cursorMoved);
}

void ReportEdit::setKind(const QString &kind)
{
    m_names->setKind(kind);
}

void ReportEdit::setText(const QString &text)
{
    setMarks({});
    setPlainText(text);
    document()->clearUndoRedoStacks();
}

void ReportEdit::setProblems(const std::vector<report::TextProblem> &problems)
{
    m_problems = problems;
    std::vector<Mark> marks;
    for (const report::TextProblem &problem : problems) {
        const int begin = position(problem.line, problem.column);
        const int end = problem.length > 0
            ? begin + problem.length
            : document()->findBlock(begin).position() + document()->findBlock(begin).length() - 1;
        const bool isGap = problem.kind == report::TextProblem::Kind::EmptyField;
        marks.push_back({placeOf(begin, std::min(end, document()->characterCount() - 1)),
                         report::problemText(problem, screenLanguage()), isGap ? Role::Attention : Role::Negative});
    }
    setMarks(std::move(marks));
}

int ReportEdit::line() const
{
    return textCursor().blockNumber() + 1;
}

void ReportEdit::goToLine(int line)
{
    goTo(position(line, 1));
}

void ReportEdit::bringIntoSight(int line)
{
    const QTextBlock block = document()->findBlockByNumber(line - 1);
    const QRectF room = blockBoundingGeometry(block).translated(contentOffset());
    if (!block.isValid() || (room.top() >= 0 && room.bottom() <= viewport()->height()))
        return;
    // The bar counts lines on screen, not blocks.
    verticalScrollBar()->setValue(std::max(0, block.firstLineNumber() - 3));
}

/// By the marks: they have moved along with what was typed since.
void ReportEdit::goToProblem(int direction)
{
    std::vector<int> places;
    for (const Mark &mark : marks())
        places.push_back(mark.place.selectionStart());
    if (places.empty())
        return;
    std::ranges::sort(places);
    const int here = textCursor().position();
    if (direction > 0) {
        const auto next = std::ranges::upper_bound(places, here);
        goTo(next == places.end() ? places.front() : *next);
    } else {
        const auto next = std::ranges::lower_bound(places, here);
        goTo(next == places.begin() ? places.back() : *std::prev(next));
    }
}

/// What is typed of a name since its brace.
QString ReportEdit::prefix() const
{
    const QTextCursor cursor = textCursor();
    const QString text = cursor.block().text();
    const qsizetype at = cursor.positionInBlock();
    const qsizetype open = openBrace(text, at);
    if (open >= 0)
        return text.sliced(open + 1, at - open - 1).trimmed();
    qsizetype from = at;
    while (from > 0 && (text.at(from - 1).isLetterOrNumber() || u"._-"_s.contains(text.at(from - 1)))
           && text.at(from - 1).unicode() < 0x80)
        --from;
    return text.sliced(from, at - from);
}

void ReportEdit::complete()
{
    if (isReadOnly())
        return;
    m_completer->setCompletionPrefix(prefix());
    if (m_completer->completionCount() == 0)
        m_completer->setCompletionPrefix({});
    QAbstractItemView *popup = m_completer->popup();
    popup->setAccessibleName(tr("Fields and blocks"));
    popup->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    QRect place = cursorRect().translated(viewport()->pos());
    place.setWidth(popup->sizeHintForColumn(0) + popup->verticalScrollBar()->sizeHint().width() + space::around);
    m_completer->complete(place);
}

/// Puts the name in the place of what was typed of it, with braces where they are missing.
void ReportEdit::insertName(const QModelIndex &chosen)
{
    const bool isBlock = chosen.data(FieldNames::IsBlockRole).toBool();
    QTextCursor cursor = textCursor();
    const QString text = cursor.block().text();
    const qsizetype at = cursor.positionInBlock();
    qsizetype from = openBrace(text, at);
    if (from > 0 && text.at(from - 1) == u'{')
        --from;
    if (from < 0)
        from = at - prefix().size();
    qsizetype to = at;
    while (to < text.size() && text.at(to) == u'}')
        ++to;
    cursor.setPosition(cursor.block().position() + int(from));
    cursor.setPosition(cursor.block().position() + int(to), QTextCursor::KeepAnchor);
    cursor.insertText((isBlock ? u"{{%1}}"_s : u"{%1}"_s).arg(chosen.data(FieldNames::NameRole).toString()));
    setTextCursor(cursor);
}

bool ReportEdit::isChoosing(QKeyEvent *event) const
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Escape:
    case Qt::Key_Tab:
    case Qt::Key_Backtab: return m_completer->popup()->isVisible();
    default: return false;
    }
}

void ReportEdit::keyPressEvent(QKeyEvent *event)
{
    if (isChoosing(event))
        return event->ignore(); // the list of names takes it
    const bool wasOpen = m_completer->popup()->isVisible();
    NumberedText::keyPressEvent(event);
    const bool opens = event->text() == u"{"_s;
    if (opens || (wasOpen && !event->text().isEmpty())) {
        if (openBrace(textCursor().block().text(), textCursor().positionInBlock()) >= 0)
            complete();
        else
            m_completer->popup()->hide();
    }
}

void ReportEdit::mouseReleaseEvent(QMouseEvent *event)
{
    NumberedText::mouseReleaseEvent(event);
    if (event->button() == Qt::LeftButton && event->modifiers() == Qt::ControlModifier)
        Q_EMIT evidenceWanted(line());
}

void ReportEdit::cursorMoved()
{
    if (m_line == line())
        return;
    m_line = line();
    Q_EMIT lineChanged(m_line);
}

void ReportEdit::recolour()
{
    NumberedText::recolour();
    if (m_highlighter)
        m_highlighter->rehighlight();
}

} // namespace ui
