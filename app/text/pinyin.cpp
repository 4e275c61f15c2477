#include "app/text/pinyin.h"

#include "app/text/utf8.h"

#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uscript.h>

#include <algorithm>
#include <memory>
#include <mutex>
#include <stdexcept>

namespace text {

namespace {

constexpr size_t mostMixed = 4; ///< characters of a term of which any may be written by its sound

bool isHan(char32_t c)
{
    UErrorCode error = U_ZERO_ERROR;
    return uscript_getScript(static_cast<UChar32>(c), &error) == USCRIPT_HAN;
}

std::unique_ptr<icu::Transliterator> makeReader()
{
    UErrorCode error = U_ZERO_ERROR;
    std::unique_ptr<icu::Transliterator> reader(
        icu::Transliterator::createInstance("Han-Latin", UTRANS_FORWARD, error));
    if (U_FAILURE(error))
        throw std::runtime_error(u_errorName(error));
    return reader;
}

/// "nǚ" as it is typed: "nv".
std::string withoutTone(const icu::UnicodeString &syllable)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::UnicodeString parts = icu::Normalizer2::getNFDInstance(error)->normalize(syllable, error);
    std::string typed;
    for (int32_t i = 0; i < parts.length(); ++i) {
        const char16_t unit = parts[i];
        if (unit >= 'a' && unit <= 'z')
            typed.push_back(static_cast<char>(unit));
        else if (unit == 0x308 && !typed.empty())
            typed.back() = 'v';
    }
    return typed;
}

/// Empty if ICU knows none.
std::string readingOf(char32_t c)
{
    static std::mutex oneAtATime; // a transliterator keeps state while it works
    const std::scoped_lock lock(oneAtATime);
    static const auto reader = makeReader();
    icu::UnicodeString syllable(static_cast<UChar32>(c));
    reader->transliterate(syllable);
    return withoutTone(syllable);
}

/// A character of a term, and how it sounds: nothing for one that is not Han.
struct Character
{
    std::string written;
    std::string sound;
};

std::vector<Character> charactersOf(std::string_view folded)
{
    std::vector<Character> characters;
    for (size_t at = 0; at < folded.size();) {
        const CodePoint c = codePointAt(folded, at);
        const auto length = static_cast<size_t>(c.length);
        characters.push_back({std::string(folded.substr(at, length)), isHan(c.value) ? readingOf(c.value) : ""});
        at += length;
    }
    return characters;
}

/// All by their sound, with \a between between syllables, or only the first letters.
std::string soundOf(const std::vector<Character> &characters, std::string_view between, bool firstLetters)
{
    std::string form;
    for (const Character &c : characters) {
        if (!form.empty())
            form += between;
        form += c.sound.empty() ? c.written : firstLetters ? c.sound.substr(0, 1) : c.sound;
    }
    return form;
}

/// Each way in which some of the characters, and not all, are written by their sound.
void addMixed(const std::vector<Character> &characters, std::vector<std::string> &forms)
{
    const unsigned all = (1U << characters.size()) - 1;
    for (unsigned choice = 1; choice < all; ++choice) {
        std::string form;
        for (size_t i = 0; i < characters.size(); ++i) {
            const bool bySound = (choice >> i & 1U) != 0 && !characters[i].sound.empty();
            form += bySound ? characters[i].sound : characters[i].written;
        }
        forms.push_back(std::move(form));
    }
}

} // namespace

std::vector<std::string> writtenBySound(std::string_view folded, const Readings &wanted)
{
    const auto characters = charactersOf(folded);
    const auto han = std::ranges::count_if(characters, [](const Character &c) { return !c.sound.empty(); });
    if (characters.size() < 2 || han == 0)
        return {};
    std::vector<std::string> forms;
    if (wanted.pinyin) {
        forms = {soundOf(characters, "", false), soundOf(characters, " ", false)};
        if (characters.size() <= mostMixed)
            addMixed(characters, forms);
    }
    if (wanted.initials)
        forms.push_back(soundOf(characters, "", true));
    std::ranges::sort(forms);
    const auto repeated = std::ranges::unique(forms);
    forms.erase(repeated.begin(), repeated.end());
    std::erase(forms, std::string(folded));
    return forms;
}

} // namespace text
