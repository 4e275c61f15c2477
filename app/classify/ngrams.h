#pragma once

#include "app/text/utf8.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <string_view>
#include <type_traits>

namespace classify {

/// What of a folded text the model looks at: runs of characters, words and pairs of words, each as a hash.
///
/// Characters that stand alone (Han, Kana, Hangul) give runs of 1 to 4, so that Chinese needs no segmentation; letters,
/// signs and the blanks between words runs of 4: shorter ones cost time and tell nothing more. Digits are all alike, so
/// that a number is known by its length and not by its value. White space of any length is one blank, and there is one
/// before and behind the text.
///
/// A change to what is read, or to how it counts, makes a model of the older kind worthless: count version up.
namespace ngrams {

inline constexpr int version = 2;

enum class Kind : uint8_t { Sign, Letter, Alone, Blank };

/// The kinds of the first 65,536 code points, and that of any.
const std::array<Kind, 0x10000> &kinds();
Kind kindOf(char32_t c);

/// Spreads \a gram over 64 bits, the upper ones best.
constexpr uint64_t spread(uint64_t gram)
{
    return (gram ^ gram >> 31) * 0xd6e8feb86659fd93;
}

/// One n-gram: where it begins and ends in the folded text.
struct Place
{
    uint32_t begin = 0;
    uint32_t end = 0;
};

/// Reads one text. \a Sink is called with the hash and the Place of each n-gram, in the order of their ends.
template <typename Sink>
class Reader
{
public:
    Reader(std::string_view folded, Sink &sink)
        : m_folded(folded)
        , m_kinds(kinds())
        , m_sink(sink)
    {
        push(' ', Kind::Blank, {0, 0});
    }

    /// Goes on for \a most bytes, or a few more, so that a long text can be left. False: it has been read to its end.
    bool read(size_t most)
    {
        const size_t stop = m_at + std::min(most, m_folded.size() - m_at);
        while (m_at < stop) {
            const unsigned lead = text::internal::byteAt(m_folded, m_at);
            const text::CodePoint c = lead < 0x80 ? text::CodePoint{lead, 1, true} : text::codePointAt(m_folded, m_at);
            const size_t begin = m_at;
            m_at += static_cast<size_t>(c.length);
            take(c.value, c.value < m_kinds.size() ? m_kinds[c.value] : kindOf(c.value),
                 {static_cast<uint32_t>(begin), static_cast<uint32_t>(m_at)});
        }
        if (m_at < m_folded.size())
            return true;
        finish();
        return false;
    }

private:
    // Up to three code points are packed into 63 bits, 21 each; salts keep runs of different lengths apart.
    static constexpr uint64_t one = (uint64_t{1} << 21) - 1;
    static constexpr uint64_t two = (uint64_t{1} << 42) - 1;
    static constexpr uint64_t three = (uint64_t{1} << 63) - 1;
    static constexpr uint64_t odd = 0x9e3779b97f4a7c15;
    static constexpr std::array<uint64_t, 7> salts{0,
                                                   0x8d1d4c9a3b7e5f21,
                                                   0xb5026f5aa96619e9,
                                                   0x47c1e08d5de3b6a7,
                                                   0xe7037ed1a0b428db,
                                                   0x589965cc75374cc3,
                                                   0x1d8e4e27c47d124f};

    void finish()
    {
        const auto end = static_cast<uint32_t>(m_folded.size());
        endWord();
        if (m_kind != Kind::Blank)
            push(' ', Kind::Blank, {end, end});
    }

    void take(char32_t c, Kind kind, Place place)
    {
        if (kind == Kind::Letter) {
            const char32_t letter = c >= '0' && c <= '9' ? U'0' : c;
            if (m_word == 0)
                m_wordBegin = place.begin;
            m_word = (m_word + letter) * odd;
            m_wordEnd = place.end;
            push(letter, kind, place);
            return;
        }
        endWord();
        if (kind == Kind::Blank && m_kind == Kind::Blank)
            return;
        if (kind == Kind::Alone)
            m_lastWord = 0;
        push(kind == Kind::Blank ? U' ' : c, kind, place);
    }

    void push(char32_t c, Kind kind, Place place)
    {
        const uint64_t before = m_packed & three;
        m_packed = m_packed << 21 | c;
        m_begins = {m_begins[1], m_begins[2], m_begins[3], place.begin};
        m_kind = kind;
        m_read = std::min(m_read + 1, 4);
        if (kind == Kind::Alone) {
            emit(m_packed & one, 1, place.end);
            if (m_read >= 2)
                emit(m_packed & two, 2, place.end);
            if (m_read >= 3)
                emit(m_packed & three, 3, place.end);
        }
        if (m_read >= 4)
            emit(before * odd + c, 4, place.end);
    }

    void emit(uint64_t gram, size_t length, uint32_t end)
    {
        m_sink(spread(gram ^ salts[length]), Place{m_begins[4 - length], end});
    }

    void endWord()
    {
        if (m_word == 0)
            return;
        m_sink(spread(m_word ^ salts[5]), Place{m_wordBegin, m_wordEnd});
        if (m_lastWord != 0)
            m_sink(spread((m_lastWord * odd + m_word) ^ salts[6]), Place{m_lastWordBegin, m_wordEnd});
        m_lastWord = m_word;
        m_lastWordBegin = m_wordBegin;
        m_word = 0;
    }

    std::string_view m_folded;
    const std::array<Kind, 0x10000> &m_kinds;
    Sink &m_sink;
    size_t m_at = 0;
    uint64_t m_packed = 0;
    std::array<uint32_t, 4> m_begins{};
    Kind m_kind = Kind::Sign;
    int m_read = 0;
    uint64_t m_word = 0; // 0: between words
    uint64_t m_lastWord = 0;
    uint32_t m_wordBegin = 0;
    uint32_t m_wordEnd = 0;
    uint32_t m_lastWordBegin = 0;
};

/// All of \a folded at once.
template <typename Sink>
void read(std::string_view folded, Sink &&sink)
{
    Reader<std::remove_reference_t<Sink>>(folded, sink).read(folded.size());
}

} // namespace ngrams

} // namespace classify
