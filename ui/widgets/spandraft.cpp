#include "ui/widgets/spandraft.h"

#include <unicode/ubrk.h>

#include <algorithm>
#include <memory>

namespace ui {

namespace {

struct Close
{
    void operator()(UBreakIterator *iterator) const noexcept { ubrk_close(iterator); }
};

/// Null only where ICU has lost its data.
std::unique_ptr<UBreakIterator, Close> iteratorOver(const QString &text, TextUnit unit)
{
    const UBreakIteratorType type = unit == TextUnit::Character ? UBRK_CHARACTER
        : unit == TextUnit::Word                                ? UBRK_WORD
                                                                : UBRK_SENTENCE;
    UErrorCode status = U_ZERO_ERROR;
    std::unique_ptr<UBreakIterator, Close> iterator(ubrk_open(type, "zh_CN",
                                                              reinterpret_cast<const UChar *>(text.utf16()),
                                                              static_cast<int32_t>(text.size()), &status));
    return U_FAILURE(status) ? nullptr : std::move(iterator);
}

/// The boundary next to \a from; the edge of the text where there is no further one.
qsizetype boundary(UBreakIterator *iterator, const QString &text, qsizetype from, int direction)
{
    const qsizetype edge = direction < 0 ? 0 : text.size();
    if (!iterator)
        return edge;
    const int32_t found = direction < 0 ? ubrk_preceding(iterator, static_cast<int32_t>(from))
                                        : ubrk_following(iterator, static_cast<int32_t>(from));
    return found == UBRK_DONE ? edge : found;
}

/// Where a side stands that came to \a at: words and sentences are marked without the blanks round them.
qsizetype withoutBlanks(const QString &text, SpanDraft::Side side, qsizetype at)
{
    if (side == SpanDraft::Side::End) {
        while (at > 0 && text.at(at - 1).isSpace())
            --at;
    } else {
        while (at < text.size() && text.at(at).isSpace())
            ++at;
    }
    return at;
}

} // namespace

SpanDraft::SpanDraft(QString text, qsizetype begin, qsizetype end)
    : m_text(std::move(text))
    , m_begin(std::clamp<qsizetype>(begin, 0, m_text.size()))
    , m_end(std::clamp<qsizetype>(end, m_begin, m_text.size()))
{
    const auto characters = iteratorOver(m_text, TextUnit::Character);
    if (!characters || m_text.isEmpty())
        return;
    if (m_begin == m_text.size())
        m_begin = boundary(characters.get(), m_text, m_begin, -1);
    m_end = std::max(m_end, m_begin + 1);
    if (!ubrk_isBoundary(characters.get(), static_cast<int32_t>(m_begin)))
        m_begin = boundary(characters.get(), m_text, m_begin, -1);
    if (!ubrk_isBoundary(characters.get(), static_cast<int32_t>(m_end)))
        m_end = boundary(characters.get(), m_text, m_end, 1);
}

SpanDraft SpanDraft::sentenceAt(QString text, qsizetype position)
{
    position = std::clamp<qsizetype>(position, 0, text.size());
    const auto sentences = iteratorOver(text, TextUnit::Sentence);
    const qsizetype end = boundary(sentences.get(), text, std::min(position, text.size() - 1), 1);
    const qsizetype begin = boundary(sentences.get(), text, end, -1);
    const qsizetype from = withoutBlanks(text, Side::Begin, begin);
    const qsizetype to = withoutBlanks(text, Side::End, end);
    return from < to ? SpanDraft(std::move(text), from, to) : SpanDraft(std::move(text), begin, end);
}

bool SpanDraft::move(Side side, TextUnit unit, int direction)
{
    qsizetype &moved = side == Side::Begin ? m_begin : m_end;
    const qsizetype edge = direction < 0 ? 0 : m_text.size();
    const auto iterator = iteratorOver(m_text, unit);
    for (qsizetype at = moved; at != edge;) {
        at = boundary(iterator.get(), m_text, at, direction);
        const qsizetype place = unit == TextUnit::Character ? at : withoutBlanks(m_text, side, at);
        if ((place - moved) * direction <= 0)
            continue; // only blanks were passed
        const bool isEmpty = side == Side::Begin ? place >= m_end : place <= m_begin;
        if (isEmpty)
            return false;
        moved = place;
        return true;
    }
    return false;
}

bool SpanDraft::moveToSentence(int direction)
{
    qsizetype at = direction < 0 ? m_begin : m_end;
    // Past the blanks between them.
    if (direction < 0) {
        at = withoutBlanks(m_text, Side::End, at);
        if (at == 0)
            return false;
        --at;
    } else {
        at = withoutBlanks(m_text, Side::Begin, at);
        if (at == m_text.size())
            return false;
    }
    const SpanDraft next = sentenceAt(m_text, at);
    m_begin = next.m_begin;
    m_end = next.m_end;
    return true;
}

int SpanDraft::characters() const
{
    const auto iterator = iteratorOver(m_text, TextUnit::Character);
    int count = 0;
    for (qsizetype at = m_begin; at < m_end; ++count)
        at = boundary(iterator.get(), m_text, at, 1);
    return count;
}

} // namespace ui
