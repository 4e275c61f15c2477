#include "app/tokenize/pattern.h"

#include "app/text/utf8.h"

using namespace Qt::StringLiterals;

namespace tokenize {

namespace {

/// A text in UTF-16, and the byte at which each unit of it, and the end, stands in UTF-8.
struct Utf16
{
    explicit Utf16(std::string_view utf8)
    {
        bytes.reserve(utf8.size() + 1);
        std::u16string units;
        units.reserve(utf8.size());
        for (size_t at = 0; at < utf8.size();) {
            const text::CodePoint c = text::codePointAt(utf8, at);
            bytes.push_back(static_cast<uint32_t>(at));
            if (c.value < 0x10000) {
                units.push_back(static_cast<char16_t>(c.value));
            } else {
                bytes.push_back(static_cast<uint32_t>(at));
                units.push_back(U16_LEAD(c.value));
                units.push_back(U16_TRAIL(c.value));
            }
            at += static_cast<size_t>(c.length);
        }
        bytes.push_back(static_cast<uint32_t>(utf8.size()));
        text = icu::UnicodeString(units.data(), static_cast<int32_t>(units.size()));
    }

    icu::UnicodeString text;
    std::vector<uint32_t> bytes;
};

std::vector<text::Span> findLiteral(const std::string &literal, std::string_view utf8)
{
    std::vector<text::Span> found;
    if (literal.empty())
        return found;
    for (size_t at = utf8.find(literal); at != std::string_view::npos; at = utf8.find(literal, at + literal.size()))
        found.push_back({at, at + literal.size()});
    return found;
}

std::vector<text::Span> findKind(Pattern::Kind kind, std::string_view utf8)
{
    std::vector<text::Span> found;
    for (size_t at = 0; at < utf8.size();) {
        const text::CodePoint c = text::codePointAt(utf8, at);
        const size_t end = at + static_cast<size_t>(c.length);
        if (kind(c.value))
            found.push_back({at, end});
        at = end;
    }
    return found;
}

std::vector<text::Span> findRegex(const icu::RegexPattern &regex, std::string_view utf8)
{
    constexpr int32_t mostSteps = 2000; // in units of 10,000
    std::vector<text::Span> found;
    const Utf16 utf16(utf8);
    UErrorCode error = U_ZERO_ERROR;
    const std::unique_ptr<icu::RegexMatcher> matcher(regex.matcher(utf16.text, error));
    if (U_FAILURE(error))
        return found;
    matcher->setTimeLimit(mostSteps, error);
    const auto byteOf = [&](int32_t unit) { return size_t(utf16.bytes[static_cast<size_t>(unit)]); };
    while (matcher->find(error) && U_SUCCESS(error))
        found.push_back({byteOf(matcher->start(error)), byteOf(matcher->end(error))});
    return found;
}

} // namespace

Pattern::Pattern(const Field &pattern)
{
    if (const auto literal = pattern.find("String"))
        m_sought = std::string(literal->text());
    else if (const auto expression = pattern.find("Regex"))
        *this = regex(expression->text(), *expression);
    else
        pattern.refuse(u"is neither a String nor a Regex"_s);
}

Pattern::Pattern(Kind kind)
    : m_sought(kind)
{
}

Pattern::Pattern(std::string literal)
    : m_sought(std::move(literal))
{
}

Pattern::Pattern(Regex regex)
    : m_sought(std::move(regex))
{
}

Pattern Pattern::regex(std::string_view expression, const Field &field)
{
    UErrorCode error = U_ZERO_ERROR;
    UParseError place{};
    const auto text = icu::UnicodeString::fromUTF8({expression.data(), static_cast<int32_t>(expression.size())});
    Regex made(icu::RegexPattern::compile(text, place, error));
    if (U_FAILURE(error))
        field.refuse(u"the regular expression %1 cannot be read at character %2: %3"_s.arg(
            inQuotes(expression), QString::number(place.offset), QString::fromLatin1(u_errorName(error))));
    return Pattern(std::move(made));
}

std::vector<text::Span> Pattern::find(std::string_view utf8) const
{
    if (const auto *literal = std::get_if<std::string>(&m_sought))
        return findLiteral(*literal, utf8);
    if (const auto *kind = std::get_if<Kind>(&m_sought))
        return findKind(*kind, utf8);
    return findRegex(*std::get<Regex>(m_sought), utf8);
}

} // namespace tokenize
