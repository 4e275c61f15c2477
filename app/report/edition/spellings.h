#pragma once

#include <QByteArray>
#include <QStringList>

#include <cstdint>
#include <string>
#include <unordered_map>
#include <vector>

namespace report {

/// Between two texts that a reader does not read as one, such as the cells of a table. Only what is long (9 characters,
/// 4 Chinese ones) is looked for across it.
inline constexpr QChar boundary{0x1e};

/// Finds given texts in other texts however they are spelled there: in full-width or accented letters, in
/// traditional characters, upper or lower case, with letters of other scripts that look the same, with
/// blanks, dashes, line ends or invisible characters inside, or behind up to three layers of escapes
/// (escapes.h).
///
/// A short text is looked for more strictly, or every page would seem to hold it: under 6 characters (3 of
/// them Chinese: under 3) with blanks, dashes and line ends inside alone, no other signs; Latin ones as
/// whole words, and those under 4 characters with nothing inside.
class SpellingSearch
{
public:
    explicit SpellingSearch(const QStringList &texts);

    /// Whether \a text has enough letters and digits to be looked for: 2 Chinese ones, or 3.
    static bool canBeFound(const QString &text);

    struct Hit
    {
        size_t text = 0; ///< an index into the texts
        qsizetype begin = 0; ///< UTF-16 units
        qsizetype length = 0;

        bool operator==(const Hit &) const = default;
    };

    /// Where the texts stand in \a text, from left to right, the longest where several do. Hits that overlap are
    /// one hit, of the text that begins first.
    std::vector<Hit> hits(const QString &text) const;

    /// Which of the texts stand in \a text, each once, in rising order.
    std::vector<size_t> in(const QString &text) const;

    /// Which of them stand in \a bytes byte for byte: as UTF-8, UTF-16 (both orders) or GB18030, or as the
    /// hexadecimal digits or the Base64 of UTF-8 or UTF-16. Under 4 bytes a text is not looked for in bytes.
    std::vector<size_t> inBytes(QByteArrayView bytes) const;

private:
    struct Needle
    {
        std::u32string letters; ///< folded; empty: cannot be found
        int widestGap = 0;
        bool isWord = false; ///< must not touch other Latin letters
    };
    struct Letters;
    struct Pattern
    {
        QByteArray bytes;
        size_t text = 0;
    };

    static Letters lettersOf(std::string_view utf8);
    static Needle needleOf(const QString &text);
    bool isAt(const Needle &needle, const Letters &letters, size_t at) const;
    void addHits(const QString &text, std::vector<Hit> &hits) const;
    void addPatterns(size_t text, const QString &spelled);
    void addPattern(size_t text, const QByteArray &bytes);
    void markPatterns(QByteArrayView bytes, std::vector<bool> &found) const;

    std::vector<Needle> m_needles;
    std::vector<Pattern> m_patterns;
    std::unordered_map<uint32_t, std::vector<size_t>> m_byStart; ///< patterns by their first 4 bytes
    std::vector<bool> m_starts; ///< which first 2 bytes there are: most places end here
};

} // namespace report
