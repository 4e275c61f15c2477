#include "app/text/characters.h"
#include "app/text/disguises.h"
#include "app/text/utf8.h"

#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/uscript.h>
#include <unicode/uspoof.h>

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <unordered_map>

namespace text {

namespace {

using internal::byteAt;

struct CloseChecker
{
    void operator()(USpoofChecker *checker) const { uspoof_close(checker); }
};

bool hasAlphabetLikeLatin(UChar32 c)
{
    UErrorCode error = U_ZERO_ERROR;
    switch (uscript_getScript(c, &error)) {
    case USCRIPT_LATIN:
    case USCRIPT_GREEK:
    case USCRIPT_CYRILLIC:
    case USCRIPT_ARMENIAN:
    case USCRIPT_CHEROKEE:
    case USCRIPT_COPTIC:
    case USCRIPT_LISU: return true;
    default: return false;
    }
}

/// Unicode's confusables as far as they name one ASCII letter. Folded text has lost the case of its letters, so
/// either case counts: в may have been В.
class Homoglyphs
{
public:
    static const Homoglyphs &instance()
    {
        static const Homoglyphs table;
        return table;
    }

    char of(char32_t c) const
    {
        const auto known = m_letters.find(c);
        return known == m_letters.end() ? '\0' : known->second;
    }

private:
    Homoglyphs()
    {
        addConfusables();
        addSmallCapitals();
        for (char32_t i = 0; i < 26; ++i) { // letters in black circles and squares, which NFKC leaves
            m_letters[U'\U0001F150' + i] = static_cast<char>('a' + i);
            m_letters[U'\U0001F170' + i] = static_cast<char>('a' + i);
        }
    }

    void addConfusables()
    {
        UErrorCode error = U_ZERO_ERROR;
        const std::unique_ptr<USpoofChecker, CloseChecker> checker(uspoof_open(&error));
        const auto skeleton = [&](UChar32 c) {
            icu::UnicodeString result;
            uspoof_getSkeletonUnicodeString(checker.get(), 0, icu::UnicodeString(c), result, &error);
            return result;
        };
        std::map<icu::UnicodeString, char> ascii;
        for (char c = 'a'; c <= 'z'; ++c) {
            ascii.try_emplace(skeleton(c), c);
            if (c != 'i') // a capital I is taken for l: the small one decides
                ascii.try_emplace(skeleton(u_toupper(c)), c);
        }
        constexpr std::pair<UChar32, UChar32> ranges[] = {{0xc0, 0x058f},   {0x13a0, 0x13ff}, {0x1c80, 0x1c8f},
                                                          {0x1d00, 0x1fff}, {0x2c60, 0x2dff}, {0xa4d0, 0xa4ff},
                                                          {0xa640, 0xa7ff}, {0xab30, 0xabbf}};
        for (const auto &[first, last] : ranges) {
            for (UChar32 c = first; c <= last && U_SUCCESS(error); ++c) {
                if (!u_isalpha(c) || !hasAlphabetLikeLatin(c))
                    continue;
                auto letter = ascii.find(skeleton(c));
                if (letter == ascii.end() && u_toupper(c) != c)
                    letter = ascii.find(skeleton(u_toupper(c)));
                if (letter != ascii.end())
                    m_letters[static_cast<char32_t>(c)] = letter->second;
            }
        }
    }

    void addSmallCapitals()
    {
        using namespace std::string_view_literals;
        constexpr auto capitals = U"ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘ\0ʀꜱᴛᴜᴠᴡ\0ʏᴢ"sv;
        for (size_t i = 0; i < capitals.size(); ++i) {
            if (capitals[i] != 0)
                m_letters[capitals[i]] = static_cast<char>('a' + i);
        }
    }

    std::unordered_map<char32_t, char> m_letters;
};

/// Whether a letter of these scripts may start with this byte.
constexpr bool mayLead(unsigned byte, unsigned next)
{
    return (byte >= 0xc4 && byte <= 0xdf) || byte == 0xe1 || (byte == 0xe2 && next >= 0xb1 && next <= 0xb7)
        || (byte == 0xea && next < 0xb0) || (byte == 0xf0 && next == 0x9f);
}

bool isAsciiLetter(char32_t c)
{
    return c >= 'a' && c <= 'z';
}

bool isOfWord(char32_t c)
{
    return isWordCharacter(c) || (c >= 0x1f150 && c <= 0x1f189 && Homoglyphs::instance().of(c) != 0);
}

size_t beginOfWord(std::string_view text, size_t at)
{
    while (at > 0) {
        const CodePoint before = codePointBefore(text, at);
        if (!before.valid || !isOfWord(before.value))
            break;
        at -= static_cast<size_t>(before.length);
    }
    return at;
}

/// A word that holds homoglyphs, and what would become of it.
struct Word
{
    size_t end = 0;
    bool hasAscii = false;   ///< ASCII letters beside them
    bool isForeign = false;  ///< and letters that look like nothing in ASCII
    Edits edits;
};

Word readWord(std::string_view text, size_t at)
{
    Word word;
    while (at < text.size()) {
        const CodePoint c = codePointAt(text, at);
        if (!c.valid || !isOfWord(c.value))
            break;
        const size_t end = at + static_cast<size_t>(c.length);
        const char letter = c.value < 0x80 ? '\0' : Homoglyphs::instance().of(c.value);
        if (letter != 0)
            word.edits.push_back(
                {static_cast<uint32_t>(at), static_cast<uint32_t>(end), static_cast<char32_t>(letter)});
        else if (isAsciiLetter(c.value))
            word.hasAscii = true;
        else if (c.value >= 0x80)
            word.isForeign = true;
        at = end;
    }
    word.end = at;
    return word;
}

} // namespace

void replaceHomoglyphs(std::string_view folded, Edits &edits)
{
    std::vector<Word> whole; // without ASCII letters, and could become ASCII
    bool isForeign = false;
    for (size_t at = 0; at + 1 < folded.size();) {
        // An emoji may look like one of these letters at first, and would lead back into the word before it.
        if (!mayLead(byteAt(folded, at), byteAt(folded, at + 1)) || !isOfWord(codePointAt(folded, at).value)) {
            ++at;
            continue;
        }
        Word word = readWord(folded, beginOfWord(folded, at));
        isForeign = isForeign || (word.isForeign && !word.hasAscii);
        at = std::max(word.end, at + 1);
        if (word.hasAscii)
            edits.insert(edits.end(), word.edits.begin(), word.edits.end());
        else if (!word.isForeign && !word.edits.empty())
            whole.push_back(std::move(word));
    }
    if (isForeign || whole.empty())
        return;
    for (const Word &word : whole)
        edits.insert(edits.end(), word.edits.begin(), word.edits.end());
    std::ranges::sort(edits, {}, &Edit::begin);
}

} // namespace text
