#pragma once

#include "app/search/query.h"

namespace search {

/// A piece of a query as it is typed.
struct Token
{
    enum class Kind {
        End,
        Open,   ///< (
        Close,  ///< )
        And,    ///< AND
        Or,     ///< OR, |
        Not,    ///< NOT, or a - before something
        Near,   ///< near(…): `text` is what stands in the brackets
        Quoted, ///< `text` without its quotation marks
        Word,
        Field,  ///< `text` is the name; its value follows
    };

    Kind kind = Kind::End;
    QString text;
    bool isPrefix = false; ///< of Quoted and Word: a * behind it
    Place place;
};

/// Cuts a query into tokens. Full-width punctuation is read as the narrow one.
class Lexer
{
public:
    explicit Lexer(const QString &typed);

    /// The next token, or why there is none.
    std::expected<Token, QueryError> next();

    /// The values behind a Field: "a,b" or "\"a b\",c". Empty if there is none.
    std::expected<std::vector<Token>, QueryError> values();

    /// Whether a "(" stands right here, as behind "prompt:".
    bool isAtGroup() const { return m_at < m_text.size() && m_text.at(m_at) == u'('; }

private:
    std::expected<Token, QueryError> quoted();
    std::expected<Token, QueryError> near(qsizetype begin);
    Token word();
    Token symbol(Token::Kind kind, qsizetype length);
    QString runUntil(QStringView ends);

    QString m_text;
    qsizetype m_at = 0;
};

} // namespace search
