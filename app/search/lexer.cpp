#include "app/search/lexer.h"

#include "app/search/fieldvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

/// One unit for one, so that places stay what they are.
QString narrowed(QString text)
{
    constexpr QStringView wide = u"“”„（）：，｜＊\u3000－";
    constexpr QStringView narrow = u"\"\"\"():,|* -";
    for (QChar &c : text) {
        if (const qsizetype at = wide.indexOf(c); at >= 0)
            c = narrow.at(at);
    }
    return text;
}

bool isName(QStringView text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar c) { return c.isLetter() || c == u'_'; });
}

bool isAscii(QStringView text)
{
    return std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; });
}

} // namespace

Lexer::Lexer(const QString &typed)
    : m_text(narrowed(typed))
{
}

std::expected<Token, QueryError> Lexer::next()
{
    while (m_at < m_text.size() && m_text.at(m_at).isSpace())
        ++m_at;
    if (m_at == m_text.size())
        return Token{.kind = Token::Kind::End, .text = {}, .place = {m_at, 0}};
    const bool isBeforeBlank = m_at + 1 >= m_text.size() || m_text.at(m_at + 1).isSpace();
    switch (m_text.at(m_at).unicode()) {
    case u'(': return symbol(Token::Kind::Open, 1);
    case u')': return symbol(Token::Kind::Close, 1);
    case u'|': return symbol(Token::Kind::Or, 1);
    case u'"': return quoted();
    case u'-':
        if (!isBeforeBlank)
            return symbol(Token::Kind::Not, 1);
        break;
    default: break;
    }
    const qsizetype begin = m_at;
    if (QStringView(m_text).mid(begin).startsWith(u"near(", Qt::CaseInsensitive))
        return near(begin);
    const qsizetype colon = m_text.indexOf(u':', begin);
    const QStringView name = QStringView(m_text).sliced(begin, std::max<qsizetype>(0, colon - begin));
    if (isName(name) && !QStringView(m_text).mid(colon).startsWith(u"://")) {
        const bool isScope = name.compare(u"prompt", Qt::CaseInsensitive) == 0
            || name.compare(u"output", Qt::CaseInsensitive) == 0 || name == u"提示" || name == u"输出";
        if (isScope || fieldNamed(name)) {
            m_at = colon + 1;
            return Token{.kind = Token::Kind::Field, .text = name.toString(), .place = {begin, m_at - begin}};
        }
        if (isAscii(name))
            return std::unexpected(QueryError{QueryError::Kind::UnknownField, {begin, name.size()}, name.toString()});
    }
    return word();
}

std::expected<std::vector<Token>, QueryError> Lexer::values()
{
    std::vector<Token> values;
    while (m_at < m_text.size()) {
        if (m_text.at(m_at) == u'"') {
            const auto value = quoted();
            if (!value)
                return std::unexpected(value.error());
            values.push_back(*value);
        } else {
            const qsizetype begin = m_at;
            const QString text = runUntil(u",()\"|");
            if (text.isEmpty())
                break;
            values.push_back({.kind = Token::Kind::Word, .text = text, .place = {begin, m_at - begin}});
        }
        if (m_at == m_text.size() || m_text.at(m_at) != u',')
            break;
        ++m_at;
    }
    return values;
}

std::expected<Token, QueryError> Lexer::quoted()
{
    const qsizetype begin = m_at;
    const qsizetype end = m_text.indexOf(u'"', begin + 1);
    if (end < 0)
        return std::unexpected(QueryError{QueryError::Kind::NotClosed, {begin, m_text.size() - begin}, u"\""_s});
    Token token{.kind = Token::Kind::Quoted, .text = m_text.sliced(begin + 1, end - begin - 1), .place = {}};
    m_at = end + 1;
    if (m_at < m_text.size() && m_text.at(m_at) == u'*') {
        token.isPrefix = true;
        ++m_at;
    }
    token.place = {begin, m_at - begin};
    return token;
}

std::expected<Token, QueryError> Lexer::near(qsizetype begin)
{
    const qsizetype open = begin + 5;
    const qsizetype end = m_text.indexOf(u')', open);
    if (end < 0)
        return std::unexpected(QueryError{QueryError::Kind::NotClosed, {begin, m_text.size() - begin}, u"("_s});
    m_at = end + 1;
    return Token{.kind = Token::Kind::Near, .text = m_text.sliced(open, end - open), .place = {begin, m_at - begin}};
}

Token Lexer::word()
{
    const qsizetype begin = m_at;
    Token token{.kind = Token::Kind::Word, .text = runUntil(u"()\"|"), .place = {begin, m_at - begin}};
    if (token.text == "AND"_L1)
        token.kind = Token::Kind::And;
    else if (token.text == "OR"_L1)
        token.kind = Token::Kind::Or;
    else if (token.text == "NOT"_L1)
        token.kind = Token::Kind::Not;
    token.isPrefix = token.text.endsWith(u'*');
    return token;
}

Token Lexer::symbol(Token::Kind kind, qsizetype length)
{
    m_at += length;
    return {.kind = kind, .text = m_text.sliced(m_at - length, length), .place = {m_at - length, length}};
}

/// What stands up to a blank, one of \a ends, or the end.
QString Lexer::runUntil(QStringView ends)
{
    const qsizetype begin = m_at;
    while (m_at < m_text.size() && !m_text.at(m_at).isSpace() && !ends.contains(m_text.at(m_at)))
        ++m_at;
    return m_text.sliced(begin, m_at - begin);
}

} // namespace search
