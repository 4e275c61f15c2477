#include "app/ingest/records/jsonfault.h"

#include "app/ingest/records/recordparser.h"
#include "app/text/utf8.h"

#include <string>

namespace ingest {

namespace {

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHex(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '-' || c == '+'
        || c == '.';
}

/// Walks over one value without recursion: the open brackets are a string of them.
class Walk
{
public:
    explicit Walk(std::string_view text)
        : m_text(text)
    {
    }

    std::optional<JsonFault> run()
    {
        skipBlanks();
        while (!m_fault && (m_wants != Wants::Nothing))
            step();
        if (!m_fault && m_at < m_text.size())
            stop(JsonFault::Kind::TextBehind);
        return m_fault;
    }

private:
    enum class Wants { Value, ValueOrEnd, Key, KeyOrEnd, Colon, CommaOrEnd, Nothing };
    using Kind = JsonFault::Kind;

    void step()
    {
        if (m_at == m_text.size())
            return stop(Kind::EndsEarly);
        const char c = m_text[m_at];
        switch (m_wants) {
        case Wants::ValueOrEnd:
            if (c == ']')
                return close(c);
            [[fallthrough]];
        case Wants::Value: value(c); break;
        case Wants::KeyOrEnd:
            if (c == '}')
                return close(c);
            [[fallthrough]];
        case Wants::Key: key(c); break;
        case Wants::Colon: c == ':' ? go(Wants::Value) : stop(Kind::ColonExpected); break;
        case Wants::CommaOrEnd: commaOrEnd(c); break;
        case Wants::Nothing: break;
        }
    }

    void go(Wants next)
    {
        ++m_at;
        m_wants = next;
        skipBlanks();
    }

    void stop(Kind kind) { stop(kind, m_at); }

    void stop(Kind kind, size_t at)
    {
        // What cannot stand anywhere is the nearer reason for what is missing here.
        if (kind != Kind::EndsEarly && at < m_text.size() && !text::codePointAt(m_text, at).valid)
            kind = Kind::NotUtf8;
        m_fault = JsonFault{kind, at};
    }

    void skipBlanks() { m_at = std::min(m_text.find_first_not_of(" \t\r\n", m_at), m_text.size()); }

    void key(char c)
    {
        if (c != '"')
            return stop(Kind::KeyExpected);
        string();
        if (!m_fault)
            m_wants = Wants::Colon;
    }

    void value(char c)
    {
        if (c == '{' || c == '[')
            return open(c);
        if (c == '"')
            string();
        else if (c == '-' || isDigit(c))
            number();
        else
            word();
        if (!m_fault)
            afterValue();
    }

    void afterValue()
    {
        skipBlanks();
        m_wants = m_open.empty() ? Wants::Nothing : Wants::CommaOrEnd;
    }

    void open(char bracket)
    {
        if (m_open.size() >= RecordParser::depthLimit)
            return stop(Kind::TooDeep);
        m_open += bracket;
        go(bracket == '{' ? Wants::KeyOrEnd : Wants::ValueOrEnd);
    }

    void close(char bracket)
    {
        if (m_open.back() != (bracket == '}' ? '{' : '['))
            return stop(Kind::WrongBracket);
        m_open.pop_back();
        ++m_at;
        afterValue();
    }

    void commaOrEnd(char c)
    {
        if (c == ',')
            return go(m_open.back() == '{' ? Wants::Key : Wants::Value);
        c == '}' || c == ']' ? close(c) : stop(Kind::CommaExpected);
    }

    /// From its quotation mark to behind the other one.
    void string()
    {
        ++m_at;
        while (m_at < m_text.size() && !m_fault) {
            const auto c = static_cast<unsigned char>(m_text[m_at]);
            if (c == '"') {
                ++m_at;
                return skipBlanks();
            }
            if (c == '\\')
                escape();
            else if (c < 0x20)
                stop(Kind::ControlCharacter);
            else if (const text::CodePoint point = text::codePointAt(m_text, m_at); point.valid)
                m_at += static_cast<size_t>(point.length);
            else
                stop(Kind::NotUtf8);
        }
        if (!m_fault)
            stop(Kind::EndsEarly);
    }

    void escape()
    {
        const std::string_view rest = m_text.substr(m_at);
        if (rest.size() < 2)
            return stop(Kind::EndsEarly, m_text.size());
        if (rest[1] != 'u')
            return std::string_view("\"\\/bfnrt").contains(rest[1]) ? void(m_at += 2) : stop(Kind::BadEscape);
        for (size_t digit = 2; digit < 6; ++digit) {
            if (digit >= rest.size())
                return stop(Kind::EndsEarly, m_text.size());
            if (!isHex(rest[digit]))
                return stop(Kind::BadEscape);
        }
        m_at += 6;
    }

    size_t digitsFrom(size_t at) const
    {
        size_t end = at;
        while (end < m_text.size() && isDigit(m_text[end]))
            ++end;
        return end - at;
    }

    /// Behind the number at \a at, which ends before \a end; nothing: it is not written as JSON has it.
    std::optional<size_t> behindNumber(size_t at, size_t end) const
    {
        const size_t whole = digitsFrom(at);
        bool isGood = whole == 1 || (whole > 1 && m_text[at] != '0');
        at += whole;
        if (at < end && m_text[at] == '.') {
            const size_t digits = digitsFrom(at + 1);
            isGood = isGood && digits > 0;
            at += 1 + digits;
        }
        if (at < end && (m_text[at] == 'e' || m_text[at] == 'E')) {
            ++at;
            at += at < end && (m_text[at] == '+' || m_text[at] == '-');
            const size_t digits = digitsFrom(at);
            isGood = isGood && digits > 0;
            at += digits;
        }
        return isGood ? std::optional(at) : std::nullopt;
    }

    void number()
    {
        const size_t end = wordEnd();
        const size_t at = m_at + (m_text[m_at] == '-');
        if (m_text.substr(at).starts_with("Infinity"))
            m_at = at + std::string_view("Infinity").size(); // the import reads it as null
        else if (behindNumber(at, end) == end)
            m_at = end;
        else if (end == m_text.size())
            stop(Kind::EndsEarly, end);
        else
            stop(Kind::BadNumber);
    }

    void word()
    {
        const size_t end = wordEnd();
        const std::string_view word = m_text.substr(m_at, end - m_at);
        for (const std::string_view known : {"true", "false", "null", "NaN", "Infinity"}) {
            if (word == known)
                return void(m_at = end);
            if (end == m_text.size() && !word.empty() && known.starts_with(word))
                return stop(Kind::EndsEarly, end);
        }
        stop(word.empty() ? Kind::ValueExpected : Kind::BadWord);
    }

    size_t wordEnd() const
    {
        size_t end = m_at;
        while (end < m_text.size() && isWordCharacter(m_text[end]))
            ++end;
        return end;
    }

    std::string_view m_text;
    size_t m_at = 0;
    Wants m_wants = Wants::Value;
    std::string m_open;
    std::optional<JsonFault> m_fault;
};

} // namespace

std::optional<JsonFault> jsonFault(std::string_view text)
{
    return Walk(text).run();
}

} // namespace ingest
