// How HighlightedText keeps a conversation of which most turns are folded.
#include "ui/widgets/highlightedtext.h"

#include <QAccessible>
#include <QScrollBar>
#include <QTextBlock>

#include <algorithm>

namespace ui {

std::vector<int> HighlightedText::judgedInOrderGiven() const
{
    std::vector<int> order = judged();
    std::ranges::sort(order);
    return order;
}

/// Spans of other turns come and go with their folds: what is kept is kept by the place among those that are judged.
void HighlightedText::replaceParts(std::vector<TextPart> parts, int was, int now)
{
    const std::vector<int> before = judgedInOrderGiven();
    std::vector<bool> revealed;
    for (const int index : before)
        revealed.push_back(isRevealed(index));
    const auto current = std::ranges::find(before, m_current) - before.begin();

    QTextCursor cursor(document());
    cursor.setPosition(start(was));
    const int top = cursorRect(cursor).top();
    m_parts = std::move(parts);
    m_draft.reset();
    m_marks.clear();
    rebuild();
    const std::vector<int> after = judgedInOrderGiven();
    for (std::size_t i = 0; i < std::min(after.size(), revealed.size()); ++i)
        setRevealed(after[i], revealed[i]);
    m_current = std::cmp_less(current, after.size()) ? after[static_cast<std::size_t>(current)] : -1;

    cursor = QTextCursor(document());
    cursor.setPosition(start(now));
    setTextCursor(cursor);
    verticalScrollBar()->setValue(verticalScrollBar()->value() + cursorRect(cursor).top() - top);
    Q_EMIT currentSpanChanged(m_current);
}

void HighlightedText::bringForward(int part)
{
    QTextCursor cursor(document());
    cursor.setPosition(start(part));
    const int top = cursorRect(cursor).top();
    if (top > viewport()->height() / 2)
        verticalScrollBar()->setValue(verticalScrollBar()->value() + top - viewport()->height() / 4);
}

int HighlightedText::partAt(int position) const
{
    const auto after = std::ranges::upper_bound(m_texts, position, {}, &std::pair<int, int>::first);
    if (after == m_texts.begin())
        return -1;
    const auto found = std::prev(after);
    return position <= found->second ? static_cast<int>(found - m_texts.begin()) : -1;
}

int HighlightedText::foldAt(int position) const
{
    const int part = partAt(position);
    return part < 0 ? -1 : m_parts[static_cast<std::size_t>(part)].fold;
}

void HighlightedText::nextFold()
{
    std::vector<std::size_t> folds;
    for (std::size_t i = 0; i < m_parts.size(); ++i) {
        if (m_parts[i].fold >= 0)
            folds.push_back(i);
    }
    if (folds.empty())
        return;
    const int from = textCursor().position();
    const auto next = std::ranges::find_if(folds, [&](std::size_t part) { return m_texts[part].first > from; });
    const std::size_t part = next == folds.end() ? folds.front() : *next;
    QTextCursor cursor(document());
    cursor.setPosition(m_texts[part].first);
    setTextCursor(cursor);
    ensureCursorVisible();
    setFocus(Qt::ShortcutFocusReason);
    QAccessibleAnnouncementEvent said(this, m_parts[part].heading);
    QAccessible::updateAccessibility(&said);
    viewport()->update();
}

void HighlightedText::setDraft(std::optional<std::pair<int, int>> draft)
{
    m_draft = draft;
    viewport()->update();
}

} // namespace ui
