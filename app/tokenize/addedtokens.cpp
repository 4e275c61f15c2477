#include "app/tokenize/addedtokens.h"

#include "app/text/utf8.h"
#include "app/tokenize/kinds.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokenize {

namespace {

bool isInWord(std::string_view utf8, text::Span span)
{
    return (span.begin > 0 && isWord(text::codePointBefore(utf8, span.begin).value))
        || (span.end < utf8.size() && isWord(text::codePointAt(utf8, span.end).value));
}

size_t beforeSpace(std::string_view utf8, size_t at, size_t least)
{
    while (at > least) {
        const text::CodePoint c = text::codePointBefore(utf8, at);
        if (!isSpace(c.value))
            break;
        at -= static_cast<size_t>(c.length);
    }
    return at;
}

size_t behindSpace(std::string_view utf8, size_t at)
{
    while (at < utf8.size()) {
        const text::CodePoint c = text::codePointAt(utf8, at);
        if (!isSpace(c.value))
            break;
        at += static_cast<size_t>(c.length);
    }
    return at;
}

} // namespace

AddedTokens::AddedTokens(std::vector<AddedToken> tokens, const Normalizer *normalizer)
    : m_tokens(std::move(tokens))
{
    std::vector<std::string> contents;
    contents.reserve(m_tokens.size());
    std::vector<std::pair<std::string_view, int>> asWritten;
    std::vector<std::pair<std::string_view, int>> normalised;
    for (const AddedToken &token : m_tokens) {
        const auto index = static_cast<int>(contents.size());
        const bool isChanged = token.isNormalized && normalizer != nullptr;
        contents.push_back(isChanged ? normalizer->apply(Aligned(token.content, {0, token.content.size()})).text()
                                     : token.content);
        if (!contents.back().empty())
            (token.isNormalized ? normalised : asWritten).emplace_back(contents.back(), index);
    }
    m_asWritten = Trie(std::move(asWritten));
    m_normalised = Trie(std::move(normalised));
}

/// The longest token that begins at \a place, and its end.
const AddedToken *AddedTokens::at(std::string_view utf8, size_t place, bool afterNormalisation, size_t &end) const
{
    const Trie &trie = afterNormalisation ? m_normalised : m_asWritten;
    const AddedToken *found = nullptr;
    Trie::Node node = Trie::root;
    for (size_t to = place; to < utf8.size() && trie.step(node, utf8[to]); ++to) {
        if (trie.number(node) < 0)
            continue;
        found = &m_tokens[static_cast<size_t>(trie.number(node))];
        end = to + 1;
    }
    return found;
}

std::vector<AddedTokens::Piece> AddedTokens::cut(std::string_view utf8, text::Span part, bool afterNormalisation) const
{
    utf8 = utf8.substr(0, part.end);
    std::vector<Piece> pieces;
    size_t done = part.begin;
    for (size_t place = part.begin; place < part.end;) {
        text::Span span{place, place};
        const AddedToken *token = at(utf8, place, afterNormalisation, span.end);
        if (token == nullptr) {
            ++place;
            continue;
        }
        place = span.end;
        if (span.begin < done || (token->isSingleWord && isInWord(utf8, span)))
            continue;
        if (token->takesLeft)
            span.begin = beforeSpace(utf8, span.begin, done);
        if (token->takesRight)
            span.end = behindSpace(utf8, span.end);
        if (done < span.begin)
            pieces.push_back({{done, span.begin}});
        pieces.push_back({span, token->id});
        done = span.end;
    }
    if (done < part.end)
        pieces.push_back({{done, part.end}});
    return pieces;
}

std::vector<AddedToken> readAddedTokens(const std::optional<Field> &addedTokens)
{
    std::vector<AddedToken> tokens;
    if (!addedTokens)
        return tokens;
    for (const Field &field : addedTokens->list()) {
        AddedToken token;
        token.content = field["content"].text();
        token.id = field["id"].integer(2 * static_cast<int>(mostTokens));
        token.isSpecial = field.boolean("special", false);
        token.isNormalized = field.boolean("normalized", !token.isSpecial);
        token.isSingleWord = field.boolean("single_word", false);
        token.takesLeft = field.boolean("lstrip", false);
        token.takesRight = field.boolean("rstrip", false);
        tokens.push_back(std::move(token));
    }
    return tokens;
}

} // namespace tokenize
