#include "ui/widgets/highlightedtext.h"

#include "ui/widgets/textdocument.h"
#include "ui/widgets/veilaccess.h"

#include <QAbstractTextDocumentLayout>
#include <QAccessible>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>
#include <numeric>

namespace ui {

namespace {

constexpr double columnWidth = 42; // em
constexpr int deepest = 2;         // further underlines would reach the next line

/// Above this many characters the places of hits are taken from positions: exact heights would lay everything out.
constexpr int exactUpTo = 60'000;

} // namespace

HighlightedText::HighlightedText(QWidget *parent)
    : QTextEdit(parent)
{
    installVeilAccess();
    setReadOnly(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setFrameShape(QFrame::StyledPanel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the column must not jump when the text grows
    viewport()->setMouseTracking(true);
    connect(verticalScrollBar(), &QScrollBar::valueChanged, this, &HighlightedText::extentsChanged);
    connect(verticalScrollBar(), &QScrollBar::rangeChanged, this, &HighlightedText::extentsChanged);
    setAccessibleName(tr("Text"));
    rebuild();
}

void HighlightedText::setText(std::string utf8, std::vector<Span> spans)
{
    std::vector<TextPart> parts(1);
    parts.front().text = std::move(utf8);
    parts.front().spans = std::move(spans);
    setParts(std::move(parts));
}

void HighlightedText::setParts(std::vector<TextPart> parts)
{
    m_parts = std::move(parts);
    m_current = -1;
    m_draft.reset();
    m_marks.clear();
    rebuild();
    verticalScrollBar()->setValue(0);
    Q_EMIT currentSpanChanged(-1);
}

void HighlightedText::rebuild()
{
    MadeDocument made = makeTextDocument(m_parts, this);
    QTextDocument *old = m_document; // not document(): that may be the edit's own, which it deletes by itself
    m_document = made.document;
    m_texts = std::move(made.texts);
    setDocument(m_document);
    if (old)
        old->deleteLater();

    std::vector<bool> revealed;
    for (const Mark &each : m_marks)
        revealed.push_back(each.revealed);
    m_marks.clear();
    for (Placed &place : made.placed)
        m_marks.push_back({.span = std::move(place.span),
                           .begin = place.begin,
                           .end = place.end,
                           .original = std::move(place.original)});
    orderMarks();
    for (std::size_t i = 0; i < revealed.size() && i < m_marks.size(); ++i)
        setRevealed(static_cast<int>(i), revealed[i]);
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &HighlightedText::extentsChanged);
    setReadingColumn();
    colourMarkedText();
    describe();
    Q_EMIT extentsChanged();
}

void HighlightedText::orderMarks()
{
    m_order.resize(m_marks.size());
    std::iota(m_order.begin(), m_order.end(), 0);
    std::ranges::stable_sort(m_order, [this](int a, int b) {
        return std::pair(mark(a).begin, -mark(a).end) < std::pair(mark(b).begin, -mark(b).end);
    });
    std::vector<int> open; // ends of the spans that reach beyond the one at hand
    for (const int index : m_order) {
        Mark &each = m_marks.at(static_cast<std::size_t>(index));
        if (each.span.by == Marker::Officer)
            continue; // no underline: a lane of its own
        std::erase_if(open, [&](int end) { return end <= each.begin; });
        each.depth = std::min(static_cast<int>(open.size()), deepest);
        open.push_back(each.end);
    }
}

void HighlightedText::setReadingColumn()
{
    const int em = QFontInfo(document()->defaultFont()).pixelSize();
    const int room = viewport()->width();
    setLineWrapMode(QTextEdit::FixedPixelWidth);
    setLineWrapColumnOrWidth(std::min(room, static_cast<int>(columnWidth * em) + 2 * space::around));
}

void HighlightedText::setRevealed(int index, bool revealed)
{
    Mark &each = m_marks.at(static_cast<std::size_t>(index));
    if (!each.span.masked || each.revealed == revealed)
        return;
    each.revealed = revealed;
    replaceText(*document(), each.begin, each.end, shownText(each));
    colourMarkedText();
    describe();
}

/// A character is shown once every masked span over it is revealed.
QString HighlightedText::shownText(const Mark &wanted) const
{
    QString text = wanted.original;
    for (const Mark &each : m_marks) {
        const int from = std::max(each.begin, wanted.begin);
        const int to = std::min(each.end, wanted.end);
        if (each.span.masked && !each.revealed && from < to)
            text.replace(from - wanted.begin, to - from, maskedText(text.sliced(from - wanted.begin, to - from)));
    }
    return text;
}

void HighlightedText::setVeiled(bool veiled, const QString &words)
{
    if (veiled == m_veiled && words == m_veilWords)
        return;
    m_veiled = veiled;
    m_veilWords = words;
    setTextInteractionFlags(veiled ? Qt::NoTextInteraction // nothing under it can be selected and copied
                                   : Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    describe();
    tellVeil(*this);
    viewport()->update();
}

void HighlightedText::setCurrentSpan(int index)
{
    if (index == m_current || index >= spanCount())
        return;
    m_current = index;
    if (index >= 0) {
        QTextCursor cursor(document());
        cursor.setPosition(mark(index).end);
        setTextCursor(cursor);
        ensureCursorVisible();
        cursor.setPosition(mark(index).begin);
        setTextCursor(cursor);
        ensureCursorVisible();
        QAccessibleAnnouncementEvent said(this, span(index).label);
        QAccessible::updateAccessibility(&said);
    }
    viewport()->update();
    Q_EMIT currentSpanChanged(index);
}

void HighlightedText::nextSpan()
{
    step(1);
}

void HighlightedText::previousSpan()
{
    step(-1);
}

/// From the current span, else from the cursor; past the last comes the first.
void HighlightedText::step(int direction)
{
    const std::vector<int> order = judged();
    if (order.empty())
        return;
    const auto count = static_cast<std::ptrdiff_t>(order.size());
    const auto at = std::ranges::find(order, m_current);
    std::ptrdiff_t place = at - order.begin();
    if (at == order.end()) {
        const int from = textCursor().position();
        place = std::ranges::find_if(order, [&](int index) { return mark(index).begin >= from; }) - order.begin();
        place -= direction > 0 ? 1 : 0;
    }
    setCurrentSpan(order.at(static_cast<std::size_t>((place + direction + count) % count)));
}

/// The spans of what is judged, in the order of the text.
std::vector<int> HighlightedText::judged() const
{
    std::vector<int> order = m_order;
    std::erase_if(order, [this](int index) { return span(index).aside; });
    return order;
}

int HighlightedText::spanAt(const QPoint &position) const
{
    int found = -1;
    const int near = cursorForPosition(position).position();
    for (int index = 0; index < spanCount(); ++index) {
        const Mark &each = mark(index);
        if (near < each.begin || near > each.end
            || (found >= 0 && each.end - each.begin > mark(found).end - mark(found).begin))
            continue;
        const auto rectangles = painted(each, false).rectangles;
        if (std::ranges::any_of(rectangles, [&](const QRectF &box) { return box.contains(position); }))
            found = index;
    }
    return found;
}

void HighlightedText::describe()
{
    if (m_veiled)
        return setAccessibleDescription(m_veilWords);
    QStringList labels;
    for (const int index : m_order) {
        if (labels.size() < 20)
            labels << span(index).label;
    }
    setAccessibleDescription(m_marks.empty()
                                 ? tr("No marked passages")
                                 : tr("%n marked passages: %1", nullptr, spanCount()).arg(labels.join(u';')));
}

void HighlightedText::scrollTo(int position)
{
    QTextCursor cursor(document());
    cursor.setPosition(std::min(position, document()->characterCount() - 1));
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top());
}

double HighlightedText::height(int position) const
{
    const int length = std::max(1, document()->characterCount());
    if (length > exactUpTo)
        return double(position) / length;
    const QTextBlock block = document()->findBlock(position);
    const QRectF bounds = document()->documentLayout()->blockBoundingRect(block);
    const QTextLine line = block.layout()->lineForTextPosition(position - block.position());
    const double whole = std::max(document()->size().height(), double(viewport()->height()));
    return (bounds.top() + (line.isValid() ? line.y() : 0)) / whole;
}

HighlightedText::Extent HighlightedText::extent(int index) const
{
    return {height(mark(index).begin), height(mark(index).end)};
}

HighlightedText::Extent HighlightedText::visibleExtent() const
{
    if (document()->characterCount() > exactUpTo)
        return {height(cursorForPosition(QPoint(0, 0)).position()),
                height(cursorForPosition(viewport()->rect().bottomRight()).position())};
    const double whole = std::max(document()->size().height(), double(viewport()->height()));
    const double top = verticalScrollBar()->value();
    return {top / whole, (top + viewport()->height()) / whole};
}

} // namespace ui
