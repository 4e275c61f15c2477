#include "app/report/edition/spellings.h"

#include "app/report/edition/escapes.h"
#include "app/text/view.h"

#include <algorithm>
#include <cstring>

namespace report {

namespace {

constexpr int layers = 3;

/// What stands between two letters, the widest of it.
enum Gap { None, Blank, LineEnd, Sign, Edge };

bool isHan(char32_t c)
{
    return QChar::script(c) == QChar::Script_Han;
}

bool isLatin(char32_t c)
{
    return c < 0x250;
}

Gap gapOf(char32_t c)
{
    if (c == boundary.unicode())
        return Edge;
    if (c == U'\n' || c == U'\r' || c == U'\f' || c == U'\v')
        return LineEnd;
    const QChar::Category category = QChar::category(c);
    const bool isQuiet = category == QChar::Separator_Space || category == QChar::Other_Format
        || category == QChar::Other_Control || category == QChar::Punctuation_Dash
        || category == QChar::Punctuation_Connector || category == QChar::Mark_NonSpacing;
    return isQuiet || c == U'.' || c == U'·' || c == U'•' || c == U'・' || c == U'\'' ? Blank : Sign;
}

/// The code point at \a at of \a utf8 and its bytes. What is no UTF-8 counts as a sign.
std::pair<char32_t, size_t> codePoint(std::string_view utf8, size_t at)
{
    const auto byte = [&](size_t i) { return static_cast<unsigned char>(utf8[i]); };
    const unsigned char lead = byte(at);
    const size_t length = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 1;
    if (length == 1 || at + length > utf8.size())
        return {lead < 0x80 ? lead : U'\ufffd', 1};
    char32_t value = lead & (0xffU >> (length + 1));
    for (size_t i = 1; i < length; ++i) {
        if ((byte(at + i) & 0xc0U) != 0x80U)
            return {U'\ufffd', 1};
        value = (value << 6U) | (byte(at + i) & 0x3fU);
    }
    return {value, length};
}

text::Steps steps()
{
    return text::Steps::folding() | text::Step::Marks | text::Step::Homoglyphs;
}

/// For each byte of \a text in UTF-8, and its end: the UTF-16 unit that it belongs to.
std::vector<qsizetype> unitsOfBytes(const QString &text, const QByteArray &utf8)
{
    std::vector<qsizetype> units;
    units.reserve(size_t(utf8.size()) + 1);
    for (qsizetype unit = 0, at = 0; at < utf8.size();) {
        const auto [value, length] = codePoint({utf8.constData(), size_t(utf8.size())}, size_t(at));
        units.insert(units.end(), length, unit);
        at += qsizetype(length);
        unit += value > 0xffff ? 2 : 1;
    }
    units.push_back(text.size());
    return units;
}

/// From left to right, without overlaps.
void settle(std::vector<SpellingSearch::Hit> &hits)
{
    std::ranges::sort(hits, [](const auto &a, const auto &b) {
        return std::tuple(a.begin, -a.length, a.text) < std::tuple(b.begin, -b.length, b.text);
    });
    std::vector<SpellingSearch::Hit> settled;
    for (const SpellingSearch::Hit &hit : hits) {
        if (!settled.empty() && hit.begin < settled.back().begin + settled.back().length) {
            SpellingSearch::Hit &last = settled.back();
            last.length = std::max(last.length, hit.begin + hit.length - last.begin);
        } else {
            settled.push_back(hit);
        }
    }
    hits = std::move(settled);
}

} // namespace

struct SpellingSearch::Letters
{
    struct Place
    {
        text::Span span; ///< in the folded text
        Gap before = None;
    };

    text::Folded folded;
    std::u32string text;
    std::vector<Place> places; ///< one a letter
};

SpellingSearch::SpellingSearch(const QStringList &texts)
    : m_starts(0x10000)
{
    for (const QString &text : texts) {
        addPatterns(m_needles.size(), text.trimmed());
        m_needles.push_back(needleOf(text));
    }
}

SpellingSearch::Letters SpellingSearch::lettersOf(std::string_view utf8)
{
    Letters letters;
    text::normalise(utf8, steps(), letters.folded);
    const std::string_view folded = letters.folded.text;
    Gap gap = None;
    for (size_t at = 0; at < folded.size();) {
        const auto [value, length] = codePoint(folded, at);
        if (QChar::isLetterOrNumber(value)) {
            letters.text += value;
            letters.places.push_back({{at, at + length}, std::exchange(gap, None)});
        } else {
            gap = std::max(gap, gapOf(value));
        }
        at += length;
    }
    return letters;
}

SpellingSearch::Needle SpellingSearch::needleOf(const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    Needle needle{.letters = lettersOf({utf8.constData(), size_t(utf8.size())}).text};
    const auto count = needle.letters.size();
    const auto han = std::ranges::count_if(needle.letters, &isHan);
    if (count < 2 || (count == 2 && han < 2))
        needle.letters.clear();
    const bool isLong = count >= 6 || han >= 3;
    if (isLong)
        needle.widestGap = count >= 9 || han >= 4 ? Edge : Sign; // short numbers stand side by side in tables
    else
        needle.widestGap = han == 0 && count < 4 ? None : LineEnd;
    needle.isWord = !isLong;
    return needle;
}

bool SpellingSearch::canBeFound(const QString &text)
{
    return !needleOf(text).letters.empty();
}

bool SpellingSearch::isAt(const Needle &needle, const Letters &letters, size_t at) const
{
    const size_t end = at + needle.letters.size();
    for (size_t i = at + 1; i < end; ++i) {
        if (letters.places[i].before > needle.widestGap)
            return false;
    }
    if (!needle.isWord)
        return true;
    const auto touches = [&](size_t left) {
        return letters.places[left + 1].before == None && isLatin(letters.text[left])
            && isLatin(letters.text[left + 1]);
    };
    return (at == 0 || !touches(at - 1)) && (end == letters.text.size() || !touches(end - 1));
}

void SpellingSearch::addHits(const QString &text, std::vector<Hit> &hits) const
{
    const QByteArray utf8 = text.toUtf8();
    const Letters letters = lettersOf({utf8.constData(), size_t(utf8.size())});
    std::vector<qsizetype> units;
    for (size_t number = 0; number < m_needles.size(); ++number) {
        const Needle &needle = m_needles[number];
        if (needle.letters.empty())
            continue;
        for (size_t at = letters.text.find(needle.letters); at != std::u32string::npos;
             at = letters.text.find(needle.letters, at + 1)) {
            if (!isAt(needle, letters, at))
                continue;
            if (units.empty())
                units = unitsOfBytes(text, utf8);
            const size_t last = at + needle.letters.size() - 1;
            const text::Span span =
                letters.folded.map.toOriginal({letters.places[at].span.begin, letters.places[last].span.end});
            const qsizetype begin = units[span.begin];
            hits.push_back({number, begin, units[span.end] - begin});
        }
    }
}

std::vector<SpellingSearch::Hit> SpellingSearch::hits(const QString &text) const
{
    std::vector<Hit> all;
    addHits(text, all);
    std::vector<Unescaped::Origin> origins;
    std::optional<Unescaped> layer = unescaped(text);
    for (int depth = 0; layer && depth < layers; ++depth) {
        std::vector<Unescaped::Origin> through = layer->origins;
        for (Unescaped::Origin &origin : through) {
            if (!origins.empty())
                origin = {origins[size_t(origin.begin)].begin, origins[size_t(origin.end) - 1].end};
        }
        origins = std::move(through);
        std::vector<Hit> found;
        addHits(layer->text, found);
        for (const Hit &hit : found) {
            const qsizetype begin = origins[size_t(hit.begin)].begin;
            all.push_back({hit.text, begin, origins[size_t(hit.begin + hit.length) - 1].end - begin});
        }
        layer = unescaped(QString(layer->text));
    }
    settle(all);
    return all;
}

std::vector<size_t> SpellingSearch::in(const QString &text) const
{
    std::vector<Hit> all;
    addHits(text, all);
    std::optional<Unescaped> layer = unescaped(text);
    for (int depth = 0; layer && depth < layers; ++depth) {
        addHits(layer->text, all);
        layer = unescaped(QString(layer->text));
    }
    std::vector<size_t> found;
    for (const Hit &hit : all)
        found.push_back(hit.text);
    std::ranges::sort(found);
    found.erase(std::ranges::unique(found).begin(), found.end());
    return found;
}

} // namespace report
