#include "app/text/foldtable.h"

#include "app/text/utf8.h"

#include <opencc/opencc.h>
#include <unicode/normalizer2.h>
#include <unicode/uset.h>

#include <cstring>
#include <memory>
#include <mutex>
#include <stdexcept>

namespace text {

namespace {

constexpr struct
{
    char32_t first;
    char32_t last;
} hanRanges[] = {{0x3400, 0x4dbf}, {0x4e00, 0x9fff}, {0x20000, 0x323af}};

/// Every Han character and a line break after each, so that OpenCC meets no phrase.
std::string everyHanCharacter()
{
    std::string all;
    for (const auto &range : hanRanges) {
        for (char32_t c = range.first; c <= range.last; ++c) {
            append(all, c);
            all.push_back('\n');
        }
    }
    return all;
}

/// \a text in simplified characters; empty if OpenCC cannot find its data.
std::string simplified(const std::string &text)
try {
    return opencc::SimpleConverter("t2s.json").Convert(text);
} catch (const std::exception &) {
    return {};
}

void check(UErrorCode error)
{
    if (U_FAILURE(error))
        throw std::runtime_error(u_errorName(error));
}

/// What \a c becomes by those of \a steps that ICU knows: NFKC case folding, or one part of it.
std::string foldedByIcu(Steps steps, char32_t c)
{
    UErrorCode error = U_ZERO_ERROR;
    icu::UnicodeString text(static_cast<UChar32>(c));
    const Steps all = Step::Compatibility | Step::Case | Step::Invisible;
    if ((steps & all) == all) {
        text = icu::Normalizer2::getNFKCCasefoldInstance(error)->normalize(text, error);
    } else {
        if (steps.has(Step::Invisible) && u_hasBinaryProperty(text.char32At(0), UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
            text.remove();
        if (steps.has(Step::Compatibility))
            text = icu::Normalizer2::getNFKCInstance(error)->normalize(text, error);
        if (steps.has(Step::Case))
            text.foldCase();
    }
    check(error);
    std::string utf8;
    text.toUTF8String(utf8);
    return utf8;
}

} // namespace

const FoldTable &FoldTable::of(Steps steps)
{
    static const FoldTable all(Steps::folding()); // nearly always this one
    if ((steps & Steps::folding()) == Steps::folding())
        return all;
    constexpr size_t choices = Steps::folding().bits() + size_t(1);
    static std::array<std::once_flag, choices> made;
    static std::array<std::unique_ptr<const FoldTable>, choices> tables;
    const size_t choice = (steps & Steps::folding()).bits();
    std::call_once(made[choice], [&] { tables[choice].reset(new FoldTable(steps & Steps::folding())); });
    return *tables[choice];
}

FoldTable::FoldTable(Steps steps)
    : m_steps(steps)
{
    addCaseFolding();
    if (steps.has(Step::Simplified))
        addSimplification();
    close();
    addThreeForThree();
}

void FoldTable::addCaseFolding()
{
    UErrorCode error = U_ZERO_ERROR;
    // Its parts change no code point that it leaves alone.
    const USet *changing = u_getBinaryPropertySet(UCHAR_CHANGES_WHEN_NFKC_CASEFOLDED, &error);
    check(error);
    for (int32_t range = 0; range < uset_getRangeCount(changing); ++range) {
        UChar32 first = 0;
        UChar32 last = 0;
        uset_getItem(changing, range, &first, &last, nullptr, 0, &error);
        for (UChar32 c = first; c <= last; ++c)
            set(static_cast<char32_t>(c), foldedByIcu(m_steps, static_cast<char32_t>(c)));
    }
}

void FoldTable::addSimplification()
{
    const std::string before = everyHanCharacter();
    const std::string after = simplified(before);
    m_foldsTraditional = !after.empty();
    std::string_view rest = after;
    for (size_t at = 0; at < before.size() && !rest.empty();) {
        const CodePoint c = codePointAt(before, at);
        const std::string_view simple = rest.substr(0, rest.find('\n'));
        if (simple != std::string_view(before).substr(at, static_cast<size_t>(c.length)))
            set(c.value, simple);
        at += static_cast<size_t>(c.length) + 1;
        rest.remove_prefix(simple.size() + 1);
    }
}

/// Folds what code points fold to once more, until nothing changes: 無 in a squared form becomes 无.
void FoldTable::close()
{
    constexpr int mostRounds = 4; // in today's data the second changes nothing
    bool changed = true;
    for (int round = 0; changed && round < mostRounds; ++round) {
        changed = false;
        for (char32_t c = 0; c <= 0x10ffff; ++c) {
            const Entry known = m_pages[c >> 8] == 0 ? Unchanged : entry(c);
            if (known == Unchanged || known == Removed)
                continue;
            const std::string before(bytes(known));
            const std::string after = foldedOnce(before);
            if (after == before)
                continue;
            set(c, after);
            changed = true;
        }
    }
}

void FoldTable::addThreeForThree()
{
    for (char32_t c = 0x800; c <= 0xffff; ++c) {
        if (c >= 0xd800 && c < 0xe000)
            continue;
        std::string self;
        append(self, c);
        const std::string folded = foldedOnce(self);
        if (folded.size() == 3 && codePointAt(folded, 0).length == 3)
            std::memcpy(&m_threeForThree[c], folded.data(), 3);
    }
}

std::string FoldTable::foldedOnce(std::string_view text) const
{
    std::string folded;
    for (size_t at = 0; at < text.size();) {
        const CodePoint c = codePointAt(text, at);
        const auto length = static_cast<size_t>(c.length);
        const Entry known = entry(c.value);
        folded += known == Unchanged ? std::string(text.substr(at, length)) : bytes(known);
        at += length;
    }
    return folded;
}

/// The bytes of an entry that is not Unchanged.
std::string FoldTable::bytes(Entry entry) const
{
    if (entry == Removed)
        return {};
    if ((entry & Pooled) == Pooled)
        return std::string(pooled(entry));
    return std::string(reinterpret_cast<const char *>(&entry), entry >> 24);
}

void FoldTable::set(char32_t c, std::string_view folded)
{
    std::string self;
    append(self, c);
    if (folded == self)
        return;
    uint16_t &page = m_pages[c >> 8];
    if (page == 0) {
        page = static_cast<uint16_t>(m_entries.size() / 256);
        m_entries.resize(m_entries.size() + 256, Unchanged);
    }
    m_entries[page * size_t(256) + (c & 0xff)] = encode(folded);
}

FoldTable::Entry FoldTable::encode(std::string_view folded)
{
    if (folded.empty())
        return Removed;
    if (folded.size() <= 3) {
        Entry entry = static_cast<Entry>(folded.size()) << 24;
        std::memcpy(&entry, folded.data(), folded.size());
        return entry;
    }
    if (folded.size() > LongestFold)
        throw std::length_error("a code point folds to more bytes than there is room for");
    const size_t at = m_pool.size();
    m_pool.push_back(static_cast<char>(folded.size()));
    m_pool.append(folded);
    return Pooled | static_cast<Entry>(at);
}

} // namespace text
