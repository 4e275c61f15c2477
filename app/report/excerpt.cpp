#include "app/report/excerpt.h"

#include "app/text/utf8.h"

#include <algorithm>
#include <array>

namespace report {

namespace {

using incident::FrozenFinding;

struct Letter
{
    char32_t value = 0;
    bool masked = false;
    const FrozenFinding *flag = nullptr; ///< the gravest finding here
};

/// A half-open range of letters.
struct Range
{
    qsizetype begin = 0;
    qsizetype end = 0;

    qsizetype size() const { return end - begin; }
};

bool isPersonal(const FrozenFinding &finding)
{
    return finding.risk == QLatin1StringView(personalInformation);
}

/// The text as letters, and each finding as a range of them.
struct Spelled
{
    std::vector<Letter> letters;
    std::vector<size_t> starts; ///< the byte at which each letter starts, and the end

    explicit Spelled(std::string_view text)
    {
        for (size_t at = 0; at < text.size();) {
            const text::CodePoint point = text::codePointAt(text, at);
            letters.push_back({point.value});
            starts.push_back(at);
            at += static_cast<size_t>(point.length);
        }
        starts.push_back(text.size());
    }

    /// Every letter that [begin, end) touches.
    Range range(const FrozenFinding &finding) const
    {
        const auto begin = static_cast<size_t>(std::max<qint64>(finding.begin, 0));
        const auto end = static_cast<size_t>(std::max<qint64>(finding.end, 0));
        const auto first = std::ranges::upper_bound(starts, begin);
        const auto last = std::ranges::lower_bound(starts, end);
        const auto size = static_cast<qsizetype>(letters.size());
        const qsizetype from = std::clamp<qsizetype>(first - starts.begin() - 1, 0, size);
        return {from, std::clamp<qsizetype>(last - starts.begin(), from, size)};
    }
};

/// What the excerpt must show: the gravest finding that is not personal information, else the first.
const FrozenFinding &focusOf(const std::vector<FrozenFinding> &findings)
{
    return *std::ranges::max_element(findings, [](const FrozenFinding &a, const FrozenFinding &b) {
        const auto rank = [](const FrozenFinding &f) {
            return std::tuple(!isPersonal(f), f.severity, f.score, -f.begin);
        };
        return rank(a) < rank(b);
    });
}

void flag(Letter &letter, const FrozenFinding &finding)
{
    if (!letter.flag || letter.flag->severity < finding.severity)
        letter.flag = &finding;
}

bool endsSentence(char32_t value)
{
    constexpr std::array ends{U'。', U'！', U'？', U'；', U'!', U'?', U';', U'\n', U'…'};
    return std::ranges::contains(ends, value);
}

Range sentenceAround(const std::vector<Letter> &letters, Range focus)
{
    const auto size = static_cast<qsizetype>(letters.size());
    Range sentence = focus;
    while (sentence.begin > 0 && !endsSentence(letters[static_cast<size_t>(sentence.begin - 1)].value))
        --sentence.begin;
    while (sentence.end < size && !endsSentence(letters[static_cast<size_t>(sentence.end - 1)].value))
        ++sentence.end;
    return sentence;
}

/// The sentence with context on both sides, or, where it is too long, what is around the focus.
Range window(const std::vector<Letter> &letters, Range focus, int limit)
{
    constexpr qsizetype context = 20;
    const auto size = static_cast<qsizetype>(letters.size());
    const Range sentence = sentenceAround(letters, focus);
    if (focus.size() >= limit)
        return {focus.begin, focus.begin + limit};
    const Range wished = {std::max<qsizetype>(sentence.begin - context, 0), std::min(sentence.end + context, size)};
    if (wished.size() <= limit)
        return wished;
    const bool fits = sentence.size() <= limit;
    const Range bounds = fits ? wished : sentence;
    const Range core = fits ? sentence : focus;
    const qsizetype begin = std::clamp(core.begin - (limit - core.size()) / 2, bounds.begin, bounds.end - limit);
    return {begin, begin + limit};
}

bool isLineBreak(char32_t value)
{
    return value == U'\n' || value == U'\r' || value == U'\t' || value == U'\u2028' || value == U'\u2029';
}

/// Writes letters into a statement and keeps its marks.
class Scribe
{
public:
    void cut() { m_statement.text += QChar(u'…'); }

    void write(const Letter &letter)
    {
        if (letter.masked) {
            if (!m_inMask)
                addMarked(Mark::Kind::Masked, QStringLiteral("███"));
            m_inMask = true;
            return;
        }
        m_inMask = false;
        const char32_t value = isLineBreak(letter.value) ? U' ' : letter.value;
        const QString text = QString::fromUcs4(&value, 1);
        if (letter.flag)
            addMarked(Mark::Kind::Flagged, text, letter.flag->risk);
        else
            m_statement.text += text;
    }

    Statement take() { return std::move(m_statement); }

private:
    void addMarked(Mark::Kind kind, const QString &text, const QString &risk = {})
    {
        const qsizetype at = m_statement.text.size();
        m_statement.text += text;
        if (!m_statement.marks.empty()) {
            Mark &last = m_statement.marks.back();
            if (last.kind == kind && last.risk == risk && last.begin + last.length == at) {
                last.length += text.size();
                return;
            }
        }
        m_statement.marks.push_back({at, text.size(), kind, risk});
    }

    Statement m_statement;
    bool m_inMask = false;
};

} // namespace

std::optional<Excerpt> excerpt(std::string_view text, const std::vector<FrozenFinding> &findings, int limit)
{
    Spelled spelled(text);
    if (findings.empty() || spelled.letters.empty())
        return std::nullopt;
    for (const FrozenFinding &finding : findings) {
        const Range range = spelled.range(finding);
        for (qsizetype i = range.begin; i < range.end; ++i) {
            Letter &letter = spelled.letters[static_cast<size_t>(i)];
            if (isPersonal(finding))
                letter.masked = true;
            else
                flag(letter, finding);
        }
    }
    const Range shown = window(spelled.letters, spelled.range(focusOf(findings)), limit);

    Excerpt result;
    for (const FrozenFinding &finding : findings) {
        const Range range = spelled.range(finding);
        result.moreHits += range.begin >= shown.end || range.end <= shown.begin;
    }
    Scribe scribe;
    if (shown.begin > 0)
        scribe.cut();
    for (qsizetype i = shown.begin; i < shown.end; ++i)
        scribe.write(spelled.letters[static_cast<size_t>(i)]);
    if (shown.end < static_cast<qsizetype>(spelled.letters.size()))
        scribe.cut();
    result.text = scribe.take();
    return result;
}

std::vector<FrozenFinding> findingsIn(const incident::EvidenceItem &item, FrozenFinding::Part part)
{
    std::vector<FrozenFinding> found;
    std::ranges::copy_if(item.findings, std::back_inserter(found),
                         [&](const FrozenFinding &f) { return f.part == part; });
    return found;
}

} // namespace report
