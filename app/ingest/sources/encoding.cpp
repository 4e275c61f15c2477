#include "app/ingest/sources/encoding.h"

#include <QString>

#include <unicode/utf8.h>

#include <algorithm>
#include <array>
#include <utility>

namespace ingest {

namespace {

constexpr std::array names{
    std::pair{"utf-8", Encoding::Utf8},       std::pair{"utf-16le", Encoding::Utf16Le},
    std::pair{"utf-16be", Encoding::Utf16Be}, std::pair{"gb18030", Encoding::Gb18030},
    std::pair{"utf8", Encoding::Utf8},        std::pair{"utf16le", Encoding::Utf16Le},
    std::pair{"utf16be", Encoding::Utf16Be},  std::pair{"gbk", Encoding::Gb18030},
    std::pair{"gb2312", Encoding::Gb18030},
};

struct Count
{
    qsizetype good = 0;
    qsizetype bad = 0;
};

unsigned at(QByteArrayView text, qsizetype index)
{
    return index < text.size() ? static_cast<unsigned char>(text[index]) : 0;
}

/// Characters outside ASCII that are well-formed UTF-8, and pieces that are not. What is broken at the
/// very end, where the beginning of a log may have been cut off, is neither; nor is it below.
Count countUtf8(QByteArrayView text)
{
    Count count;
    const auto *bytes = reinterpret_cast<const uint8_t *>(text.data());
    for (qsizetype i = 0; i < text.size();) {
        UChar32 c = 0;
        U8_NEXT(bytes, i, text.size(), c); // NOLINT(bugprone-inc-dec-in-conditions): the macro is ICU's
        const bool isAtEnd = i >= text.size();
        if (c < 0)
            count.bad += isAtEnd ? 0 : 1;
        else if (c >= 0x80)
            ++count.good;
    }
    return count;
}

struct GbCount
{
    qsizetype common = 0; // the rows of GB 2312: its 6,763 characters and its punctuation
    qsizetype other = 0;
    qsizetype bad = 0;
};

bool isBetween(unsigned byte, unsigned first, unsigned last)
{
    return byte >= first && byte <= last;
}

/// GB 18030: two bytes 81-FE, 40-FE but 7F; or four, 81-FE, 30-39, 81-FE, 30-39.
GbCount countGb(QByteArrayView text)
{
    GbCount count;
    for (qsizetype i = 0; i < text.size();) {
        const unsigned first = at(text, i);
        const unsigned second = at(text, i + 1);
        if (first < 0x80) {
            ++i;
        } else if (!isBetween(first, 0x81, 0xfe)) {
            ++count.bad;
            ++i;
        } else if (isBetween(second, 0x40, 0xfe) && second != 0x7f) {
            ++(isBetween(first, 0xa1, 0xf7) && second >= 0xa1 ? count.common : count.other);
            i += 2;
        } else if (isBetween(second, 0x30, 0x39) && isBetween(at(text, i + 2), 0x81, 0xfe)
                   && isBetween(at(text, i + 3), 0x30, 0x39)) {
            ++count.other;
            i += 4;
        } else {
            count.bad += i + 3 < text.size();
            ++i;
        }
    }
    return count;
}

std::optional<Encoding> byMark(QByteArrayView head)
{
    if (head.startsWith("\xef\xbb\xbf"))
        return Encoding::Utf8;
    if (head.startsWith("\xff\xfe"))
        return Encoding::Utf16Le;
    if (head.startsWith("\xfe\xff"))
        return Encoding::Utf16Be;
    if (head.startsWith("\x84\x31\x95\x33"))
        return Encoding::Gb18030;
    return {};
}

/// A log begins with two characters of ASCII: a bracket, a quotation mark, the name of a column.
std::optional<Encoding> byNuls(QByteArrayView head)
{
    if (head.size() < 4)
        return {};
    const auto isText = [&](qsizetype index) { return head[index] > 0; };
    if (isText(0) && head[1] == 0 && isText(2) && head[3] == 0)
        return Encoding::Utf16Le;
    if (head[0] == 0 && isText(1) && head[2] == 0 && isText(3))
        return Encoding::Utf16Be;
    return {};
}

bool isGb18030(QByteArrayView head)
{
    constexpr qsizetype fewest = 4;
    const Count utf8 = countUtf8(head);
    if (utf8.bad <= utf8.good)
        return false;
    const GbCount gb = countGb(head);
    const qsizetype all = gb.common + gb.other + gb.bad;
    return gb.common >= fewest && gb.common * 2 > all && gb.bad * 50 <= all;
}

} // namespace

const char *encodingName(Encoding encoding)
{
    return std::ranges::find(names, encoding, &decltype(names)::value_type::second)->first;
}

std::optional<Encoding> encodingNamed(QStringView name)
{
    const auto isIt = [&](const auto &known) {
        return name.compare(QLatin1StringView(known.first), Qt::CaseInsensitive) == 0;
    };
    const auto *const found = std::ranges::find_if(names, isIt);
    return found == names.end() ? std::nullopt : std::optional(found->second);
}

Encoding detectEncoding(QByteArrayView head)
{
    if (const std::optional<Encoding> marked = byMark(head))
        return *marked;
    if (const std::optional<Encoding> patterned = byNuls(head))
        return *patterned;
    return isGb18030(head) ? Encoding::Gb18030 : Encoding::Utf8;
}

} // namespace ingest
