#include "app/text/graphemes.h"

#include "app/text/utf8.h"

#include <unicode/brkiter.h>
#include <unicode/uchar.h>
#include <unicode/utext.h>

#include <algorithm>
#include <memory>
#include <stdexcept>

namespace text {

namespace {

/// Whether a boundary before \a c needs no look: it is ASCII, or a Han character.
constexpr bool alwaysStarts(char32_t c)
{
    return (c >= 0x20 && c < 0x7f) || (c >= 0x3400 && c <= 0x9fff);
}

/// Extends the character before it: a mark, a joiner, a skin tone, a vowel sign.
bool extends(char32_t c)
{
    const int kind = u_getIntPropertyValue(static_cast<UChar32>(c), UCHAR_GRAPHEME_CLUSTER_BREAK);
    return kind == U_GCB_EXTEND || kind == U_GCB_ZWJ || kind == U_GCB_SPACING_MARK;
}

icu::BreakIterator &characters()
{
    thread_local const std::unique_ptr<icu::BreakIterator> iterator = [] {
        UErrorCode error = U_ZERO_ERROR;
        std::unique_ptr<icu::BreakIterator> made(
            icu::BreakIterator::createCharacterInstance(icu::Locale::getRoot(), error));
        if (U_FAILURE(error))
            throw std::runtime_error(u_errorName(error));
        return made;
    }();
    return *iterator;
}

/// The start of what decides about a boundary at \a at: the nearest place before it that is one for certain.
size_t certainBoundaryBefore(std::string_view utf8, size_t at)
{
    constexpr size_t furthest = 256; // bytes; what is longer is no character that anyone writes
    const size_t limit = at > furthest ? at - furthest : 0;
    while (at > limit) {
        const CodePoint before = codePointBefore(utf8, at);
        at -= static_cast<size_t>(before.length);
        if (!before.valid || alwaysStarts(before.value))
            break;
    }
    return at;
}

} // namespace

bool isGraphemeBoundary(std::string_view utf8, size_t at)
{
    if (at == 0 || at >= utf8.size())
        return true;
    const CodePoint next = codePointAt(utf8, at);
    if (!next.valid || !codePointBefore(utf8, at).valid)
        return true;
    if (alwaysStarts(next.value)) { // unless a sign before it is one that belongs to what follows
        const auto before = static_cast<UChar32>(codePointBefore(utf8, at).value);
        return before < 0x600 || u_getIntPropertyValue(before, UCHAR_GRAPHEME_CLUSTER_BREAK) != U_GCB_PREPEND;
    }
    const size_t begin = certainBoundaryBefore(utf8, at);
    const size_t length = at - begin + static_cast<size_t>(next.length);
    UErrorCode error = U_ZERO_ERROR;
    UText text = UTEXT_INITIALIZER;
    utext_openUTF8(&text, utf8.data() + begin, static_cast<int64_t>(length), &error);
    icu::BreakIterator &iterator = characters();
    iterator.setText(&text, error);
    const bool isBoundary = U_FAILURE(error) || iterator.isBoundary(static_cast<int32_t>(at - begin)) != 0;
    utext_close(&text);
    return isBoundary;
}

std::optional<Span> wholeGraphemes(std::string_view utf8, Span span)
{
    if (!isGraphemeBoundary(utf8, span.begin))
        return std::nullopt;
    while (!isGraphemeBoundary(utf8, span.end)) {
        const CodePoint next = codePointAt(utf8, span.end);
        if (!extends(next.value))
            return std::nullopt;
        span.end += static_cast<size_t>(next.length);
    }
    return span;
}

} // namespace text
