#include "ui/rules/packtext.h"

#include "ui/rules/packhighlighter.h"

#include <QTextBlock>

#include <KSyntaxHighlighting/Definition>
#include <KSyntaxHighlighting/Repository>

#include <algorithm>

namespace ui {

namespace {

/// Above this many bytes, mostly terms, colours would cost more than they tell.
constexpr qsizetype colouredUpTo = 512 * 1024;

} // namespace

PackText::PackText(QWidget *parent)
    : NumberedText(parent)
{
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
    NumberedText::setMarks({});
    m_highlighter.reset();
    setPlainText(QString::fromUtf8(utf8));
    document()->clearUndoRedoStacks();
    if (utf8.size() <= colouredUpTo) {
        m_highlighter = std::make_unique<PackHighlighter>(document());
        m_highlighter->setDefinition(m_repository->definitionForName(QStringLiteral("Vermilion Rule Pack")));
    }
}

QByteArray PackText::text() const
{
    return wholeText().toUtf8();
}

void PackText::setMarks(const std::vector<Mark> &marks)
{
    std::vector<NumberedText::Mark> placed;
    for (const Mark &mark : marks)
        placed.push_back({placeOf(charactersTo(mark.range.line, mark.range.column),
                                  charactersTo(mark.range.endLine, mark.range.endColumn)),
                          mark.said, mark.role});
    NumberedText::setMarks(std::move(placed));
}

void PackText::goTo(const detect::TextRange &range)
{
    NumberedText::goTo(charactersTo(range.line, range.column));
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

/// \a column counts characters; a document counts UTF-16.
int PackText::charactersTo(int line, int column) const
{
    const QString text = document()->findBlockByNumber(line - 1).text();
    qsizetype at = 0;
    for (int passed = 1; passed < column && at < text.size(); ++passed)
        at += text.at(at).isHighSurrogate() && at + 1 < text.size() ? 2 : 1;
    return position(line, static_cast<int>(at) + 1);
}

void PackText::recolour()
{
    NumberedText::recolour();
    if (m_highlighter)
        m_highlighter->rehighlight();
}

} // namespace ui
