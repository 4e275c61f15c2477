// What stands in the text of a ReadingPane: the turns, what was found in them, and which span stands for what.
#include "ui/reading/readingpane.h"
#include "ui/widgets/highlightedtext.h"
#include "ui/widgets/spaneditor.h"

#include <algorithm>

namespace ui {

void ReadingPane::openFold(int fold)
{
    const std::vector<TextPart> &shown = m_text->parts();
    const auto line = std::ranges::find(shown, fold, &TextPart::fold);
    const auto place = static_cast<int>(line - shown.begin());
    if (!m_item || line == shown.end() || !m_conversation.open(fold))
        return;
    m_editor->cancel();
    m_text->replaceParts(parts(), place, place); // what opens stands behind the line, or in its place
    veil();
}

void ReadingPane::openNearestFold()
{
    if (m_text->foldAt(m_text->textCursor().position()) < 0)
        m_text->nextFold();
    else
        openFold(m_text->foldAt(m_text->textCursor().position()));
}

void ReadingPane::setOfficerSpans(std::vector<OfficerSpan> spans)
{
    if (!m_item)
        return;
    m_editor->cancel();
    m_item->officerSpans = std::move(spans);
    m_text->replaceParts(parts(), m_firstPart, m_firstPart);
}

/// The parts of the text, and for each span which reason it stands for.
std::vector<TextPart> ReadingPane::parts()
{
    std::vector<TextPart> all = m_conversation.before();
    m_firstPart = static_cast<int>(all.size());
    m_reasons.clear();
    const auto addAside = [this](const std::vector<TextPart> &others) {
        for (const TextPart &part : others)
            m_reasons.insert(m_reasons.end(), part.spans.size(), Reason{});
    };
    addAside(all);
    TextPart prompt{.heading = tr("Prompt"), .text = m_item->prompt, .markable = true};
    TextPart output{.heading = tr("Output"),
                    .note = m_item->finish.isEmpty() ? QString() : tr("finish: %1").arg(m_item->finish),
                    .text = m_item->output,
                    .markable = true};
    addSpans(prompt, false);
    addSpans(output, true);
    all.push_back(std::move(prompt));
    all.push_back(std::move(output));
    std::vector<TextPart> later = m_conversation.after();
    addAside(later);
    std::ranges::move(later, std::back_inserter(all));
    return all;
}

/// First one for each reason, then the other places of estimates, what officers marked, and what was searched for.
void ReadingPane::addSpans(TextPart &part, bool inOutput)
{
    const auto add = [&](Span span, int reason, int officers) {
        part.spans.push_back(std::move(span));
        m_reasons.push_back({.reason = reason, .officers = officers});
    };
    const auto count = static_cast<int>(m_item->why.size());
    for (int i = 0; i < count; ++i) {
        if (const Why &reason = m_item->why[static_cast<size_t>(i)]; reason.inOutput == inOutput)
            add(m_item->span(reason), i, -1);
    }
    for (int i = 0; i < count; ++i) {
        const Why &reason = m_item->why[static_cast<size_t>(i)];
        if (reason.inOutput != inOutput)
            continue;
        for (Span &span : m_item->furtherSpans(reason))
            add(std::move(span), i, -1);
    }
    for (int i = 0; std::cmp_less(i, m_item->officerSpans.size()); ++i) {
        if (const OfficerSpan &marked = m_item->officerSpans[static_cast<size_t>(i)]; marked.inOutput == inOutput)
            add(Item::span(marked), -1, i);
    }
    for (const Hit &hit : m_hits) {
        if (hit.inOutput == inOutput)
            add({.begin = hit.begin, .end = hit.end, .label = tr("Found by the query")}, -1, -1);
    }
}

int ReadingPane::reasonNumber(int span) const
{
    return span >= 0 && std::cmp_less(span, m_reasons.size()) ? m_reasons[static_cast<size_t>(span)].reason : -1;
}

int ReadingPane::spanOf(int reason) const
{
    const auto found = std::ranges::find(m_reasons, reason, &Reason::reason);
    return reason < 0 || found == m_reasons.end() ? -1 : static_cast<int>(found - m_reasons.begin());
}

const OfficerSpan *ReadingPane::officerSpan(int span) const
{
    const bool isSpan = span >= 0 && std::cmp_less(span, m_reasons.size());
    const int number = isSpan ? m_reasons[static_cast<size_t>(span)].officers : -1;
    return number < 0 ? nullptr : &m_item->officerSpans[static_cast<size_t>(number)];
}

int ReadingPane::firstSpan() const
{
    for (int span = 0; span < m_text->spanCount(); ++span) {
        if (!m_text->span(span).aside)
            return span;
    }
    return -1;
}

const Why *ReadingPane::reason(int span) const
{
    const int number = reasonNumber(span);
    return number < 0 ? nullptr : &m_item->why[static_cast<size_t>(number)];
}

} // namespace ui
