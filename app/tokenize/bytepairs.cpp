#include "app/tokenize/bytepairs.h"

#include "app/text/utf8.h"
#include "app/tokenize/merging.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokenize {

BytePairs::BytePairs(const Field &model)
    : Model(readVocabulary(model["vocab"]))
    , m_insidePrefix(model.text("continuing_subword_prefix", ""))
    , m_endSuffix(model.text("end_of_word_suffix", ""))
    , m_fusesUnknown(model.boolean("fuse_unk", false))
    , m_spellsBytes(model.boolean("byte_fallback", false))
    , m_ignoresMerges(model.boolean("ignore_merges", false))
{
    if (const auto unknown = model.find("unk_token"))
        m_unknown = vocabulary().find(unknown->text()); // many files name one that there is not, and need none
    readMerges(model["merges"]);
}

void BytePairs::readMerges(const Field &merges)
{
    const size_t count = merges.array().size();
    if (count > 2 * mostTokens)
        merges.refuse(u"has more than %1 merges"_s.arg(2 * mostTokens));
    m_merges = MergeTable(count);
    int rank = 0;
    for (const simdjson::dom::element element : merges.array()) {
        readMerge(merges.at(element, static_cast<size_t>(rank)), rank);
        ++rank;
    }
}

/// "a b", as it was before blanks could be part of a token, or ["a", "b"].
void BytePairs::readMerge(const Field &merge, int rank)
{
    std::string_view left;
    std::string_view right;
    if (merge.isText()) {
        const std::string_view both = merge.text();
        const size_t blank = both.find(' ');
        if (blank == std::string_view::npos || both.find(' ', blank + 1) != std::string_view::npos)
            merge.refuse(u"is not two tokens with a blank between them"_s);
        left = both.substr(0, blank);
        right = both.substr(blank + 1);
    } else {
        const std::vector<Field> both = merge.list();
        if (both.size() != 2)
            merge.refuse(u"is not two tokens"_s);
        left = both[0].text();
        right = both[1].text();
    }
    const auto known = [&](const std::string &token) {
        const auto id = vocabulary().find(token);
        if (!id)
            merge.refuse(u"the vocabulary has no token %1"_s.arg(inQuotes(token)));
        return *id;
    };
    const int first = known(std::string(left));
    const int second = known(std::string(right));
    const std::string_view added = right.substr(std::min(m_insidePrefix.size(), right.size()));
    m_merges.add(first, second, {rank, known(std::string(left) + std::string(added))});
}

void BytePairs::tokenize(std::string_view word, std::vector<Token> &tokens) const
{
    if (m_ignoresMerges) {
        if (const auto whole = vocabulary().find(word)) {
            tokens.push_back({*whole, {0, word.size()}});
            return;
        }
    }
    std::vector<Token> symbols = codePoints(word);
    mergeAll(m_merges, symbols);
    tokens.insert(tokens.end(), symbols.begin(), symbols.end());
}

std::vector<Token> BytePairs::codePoints(std::string_view word) const
{
    std::vector<Token> symbols;
    symbols.reserve(word.size());
    const bool isPlain = m_insidePrefix.empty() && m_endSuffix.empty();
    for (size_t at = 0; at < word.size();) {
        const size_t end = at + static_cast<size_t>(text::codePointAt(word, at).length);
        const std::string_view bare = word.substr(at, end - at);
        const auto dressed = [&] {
            return (at > 0 ? m_insidePrefix : "") + std::string(bare) + (end == word.size() ? m_endSuffix : "");
        };
        if (const auto id = isPlain ? vocabulary().find(bare) : vocabulary().find(dressed()))
            symbols.push_back({*id, {at, end}});
        else
            addUnknown(word, {at, end}, symbols);
        at = end;
    }
    return symbols;
}

void BytePairs::addUnknown(std::string_view word, text::Span span, std::vector<Token> &tokens) const
{
    std::vector<int> ids;
    if (m_spellsBytes && vocabulary().spell(word.substr(span.begin, span.size()), ids)) {
        for (size_t i = 0; i < ids.size(); ++i)
            tokens.push_back({ids[i], {span.begin + i, span.begin + i + 1}});
    } else if (m_unknown) {
        const bool isFused =
            m_fusesUnknown && !tokens.empty() && tokens.back().id == *m_unknown && tokens.back().span.end == span.begin;
        if (isFused)
            tokens.back().span.end = span.end;
        else
            tokens.push_back({*m_unknown, span});
    }
}

} // namespace tokenize
