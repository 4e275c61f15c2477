#include "app/search/fieldvalues.h"
#include "app/search/lexer.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace search {

namespace {

using Parsed = std::expected<Node, QueryError>;

constexpr int depthLimit = 64; ///< brackets and negations inside each other

/// By recursive descent: OR of ANDs of (negated) phrases, fields and groups.
class Parser
{
public:
    explicit Parser(const QString &typed)
        : m_lexer(typed)
    {
    }

    Parsed parse()
    {
        if (const auto begun = advance(); !begun)
            return std::unexpected(begun.error());
        if (m_token.kind == Token::Kind::End)
            return Node{};
        Parsed node = either(Scope::Any);
        if (node && m_token.kind == Token::Kind::Close)
            return error(QueryError::Kind::NotOpened, m_token.place);
        return node;
    }

private:
    std::expected<void, QueryError> advance()
    {
        std::expected<Token, QueryError> token = m_lexer.next();
        if (!token)
            return std::unexpected(token.error());
        m_token = std::move(*token);
        return {};
    }

    static std::unexpected<QueryError> error(QueryError::Kind kind, Place place, const QString &subject = {})
    {
        return std::unexpected(QueryError{kind, place, subject});
    }

    static Node joined(Node::Kind kind, std::vector<Node> children)
    {
        if (children.size() == 1)
            return std::move(children.front());
        const Place first = children.front().place;
        const Place last = children.back().place;
        return {.kind = kind,
                .children = std::move(children),
                .phrase = {},
                .values = {},
                .place = {first.begin, last.begin + last.length - first.begin}};
    }

    Parsed either(Scope scope)
    {
        std::vector<Node> children;
        for (;;) {
            Parsed child = all(scope);
            if (!child)
                return child;
            children.push_back(std::move(*child));
            if (m_token.kind != Token::Kind::Or)
                return joined(Node::Kind::Or, std::move(children));
            if (const auto read = advance(); !read)
                return std::unexpected(read.error());
        }
    }

    Parsed all(Scope scope)
    {
        std::vector<Node> children;
        for (;;) {
            Parsed child = single(scope);
            if (!child)
                return child;
            if (child->kind != Node::Kind::All)
                children.push_back(std::move(*child));
            else if (children.empty() && isLast())
                return error(QueryError::Kind::NothingToFind, child->place);
            if (m_token.kind == Token::Kind::And) {
                if (const auto read = advance(); !read)
                    return std::unexpected(read.error());
            } else if (isLast()) {
                return joined(Node::Kind::And, std::move(children));
            }
        }
    }

    bool isLast() const
    {
        return m_token.kind == Token::Kind::Or || m_token.kind == Token::Kind::Close
            || m_token.kind == Token::Kind::End;
    }

    Parsed single(Scope scope)
    {
        const Token token = m_token;
        switch (token.kind) {
        case Token::Kind::Not: return negated(token, scope);
        case Token::Kind::Open: return group(token, scope);
        case Token::Kind::Field: return ofField(token);
        case Token::Kind::Near: return then(near(token, scope));
        case Token::Kind::Quoted:
        case Token::Kind::Word: return then(text(token, scope));
        case Token::Kind::Close:
            if (m_brackets == 0)
                return error(QueryError::Kind::NotOpened, token.place);
            [[fallthrough]];
        default: return error(QueryError::Kind::NothingThere, token.place);
        }
    }

    /// \a node, once the token that it came from is passed.
    Parsed then(Parsed node)
    {
        if (!node)
            return node;
        if (const auto read = advance(); !read)
            return std::unexpected(read.error());
        return node;
    }

    Parsed negated(const Token &token, Scope scope)
    {
        if (m_depth >= depthLimit)
            return error(QueryError::Kind::NothingThere, token.place);
        if (const auto read = advance(); !read)
            return std::unexpected(read.error());
        ++m_depth;
        Parsed child = single(scope);
        --m_depth;
        if (!child || child->kind == Node::Kind::All)
            return child;
        const Place place{token.place.begin, child->place.begin + child->place.length - token.place.begin};
        return Node{
            .kind = Node::Kind::Not, .children = {std::move(*child)}, .phrase = {}, .values = {}, .place = place};
    }

    Parsed group(const Token &token, Scope scope)
    {
        if (m_depth >= depthLimit)
            return error(QueryError::Kind::NotClosed, token.place, u"("_s);
        if (const auto read = advance(); !read)
            return std::unexpected(read.error());
        ++m_depth;
        ++m_brackets;
        Parsed node = either(scope);
        --m_depth;
        --m_brackets;
        if (!node)
            return node;
        if (m_token.kind != Token::Kind::Close)
            return error(QueryError::Kind::NotClosed, token.place, u"("_s);
        node->place = {token.place.begin, m_token.place.begin + 1 - token.place.begin};
        return then(std::move(node));
    }

    Parsed ofField(const Token &token)
    {
        const std::optional<Field> field = fieldNamed(token.text);
        if (!field)
            return scoped(token);
        const auto values = m_lexer.values();
        if (!values)
            return std::unexpected(values.error());
        if (values->empty())
            return error(QueryError::Kind::NothingThere, token.place);
        Node node{.kind = Node::Kind::Field, .children = {}, .phrase = {}, .field = *field, .values = {}};
        for (const Token &value : *values) {
            if (!isValue(*field, value.text))
                return error(QueryError::Kind::BadValue, value.place, value.text);
            node.values.push_back(value.text);
        }
        const Place &last = values->back().place;
        node.place = {token.place.begin, last.begin + last.length - token.place.begin};
        return then(std::move(node));
    }

    /// "prompt:" and "output:", of what follows without a blank.
    Parsed scoped(const Token &token)
    {
        const bool isPrompt = token.text.compare("prompt"_L1, Qt::CaseInsensitive) == 0 || token.text == u"提示"_s;
        if (const auto read = advance(); !read)
            return std::unexpected(read.error());
        if (m_token.place.begin != token.place.begin + token.place.length)
            return error(QueryError::Kind::NothingThere, token.place);
        Parsed node = single(isPrompt ? Scope::Prompt : Scope::Output);
        if (node)
            node->place = {token.place.begin, node->place.begin + node->place.length - token.place.begin};
        return node;
    }

    static Parsed text(const Token &token, Scope scope)
    {
        Phrase phrase = Phrase::of(token.text.toStdString(), token.isPrefix);
        if (phrase.parts.empty()) // punctuation beside words is passed over
            return Node{.kind = Node::Kind::All, .children = {}, .phrase = {}, .values = {}, .place = token.place};
        return Node{.kind = Node::Kind::Text,
                    .children = {},
                    .phrase = std::move(phrase),
                    .scope = scope,
                    .values = {},
                    .place = token.place};
    }

    static Parsed near(const Token &token, Scope scope)
    {
        const qsizetype comma = token.text.lastIndexOf(u',');
        bool isNumber = false;
        const int distance = token.text.mid(comma + 1).trimmed().toInt(&isNumber);
        Node node{.kind = Node::Kind::Near,
                  .children = {},
                  .phrase = {},
                  .distance = distance,
                  .values = {},
                  .place = token.place};
        Lexer words(token.text.left(std::max<qsizetype>(0, comma)));
        for (;;) {
            const std::expected<Token, QueryError> word = words.next();
            if (!word)
                return error(QueryError::Kind::BadNear, token.place);
            if (word->kind == Token::Kind::End)
                break;
            Parsed child = text(*word, scope);
            if (!child || child->kind != Node::Kind::Text)
                return error(QueryError::Kind::BadNear, token.place);
            node.children.push_back(std::move(*child));
        }
        if (comma < 0 || !isNumber || distance < 1 || node.children.size() < 2)
            return error(QueryError::Kind::BadNear, token.place);
        return node;
    }

    Lexer m_lexer;
    Token m_token;
    int m_depth = 0;    // of brackets and negations
    int m_brackets = 0;
};

} // namespace

std::expected<Query, QueryError> Query::parse(const QString &typed)
{
    Parsed root = Parser(typed).parse();
    if (!root)
        return std::unexpected(root.error());
    Query query;
    query.m_typed = typed;
    query.m_root = std::move(*root);
    return query;
}

} // namespace search
