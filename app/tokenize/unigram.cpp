#include "app/tokenize/unigram.h"

#include "app/text/utf8.h"

#include <algorithm>
#include <ranges>

using namespace Qt::StringLiterals;

namespace tokenize {

struct Unigram::Scored
{
    Vocabulary vocabulary;
    std::vector<double> scores;
};

Unigram::Unigram(const Field &model)
    : Unigram(model, read(model["vocab"]))
{
}

Unigram::Unigram(const Field &model, Scored scored)
    : Model(std::move(scored.vocabulary))
    , m_scores(std::move(scored.scores))
    , m_spellsBytes(model.boolean("byte_fallback", false))
{
    if (m_scores.empty())
        model["vocab"].refuse(u"is empty"_s);
    constexpr double penalty = 10; // SentencePiece's kUnkPenalty
    m_unknownScore = *std::ranges::min_element(m_scores) - penalty;
    m_unknown = model["unk_id"].integer(static_cast<int>(m_scores.size()) - 1);
}

Unigram::Scored Unigram::read(const Field &vocab)
{
    Scored scored;
    std::vector<Vocabulary::Entry> entries;
    for (const simdjson::dom::element element : vocab.array()) {
        if (entries.size() == mostTokens)
            vocab.refuse(u"has more than %1 tokens"_s.arg(mostTokens));
        simdjson::dom::array pair;
        std::string_view token;
        double score = 0;
        if (element.get(pair) != simdjson::SUCCESS || pair.size() != 2 || pair.at(0).get(token) != simdjson::SUCCESS
            || pair.at(1).get(score) != simdjson::SUCCESS)
            vocab.at(element, entries.size()).refuse(u"is not a token and its score"_s);
        entries.emplace_back(token, static_cast<int>(entries.size()));
        scored.scores.push_back(score);
    }
    scored.vocabulary = Vocabulary(std::move(entries));
    return scored;
}

void Unigram::Step::offer(double otherScore, int otherId, size_t from)
{
    if (id < 0 || otherScore > score)
        *this = {otherScore, otherId, from};
}

std::vector<Unigram::Step> Unigram::bestSteps(std::string_view word) const
{
    const Trie &trie = vocabulary().trie();
    std::vector<Step> steps(word.size() + 1);
    for (size_t at = 0; at < word.size();) {
        const double here = steps[at].score;
        const size_t next = at + static_cast<size_t>(text::codePointAt(word, at).length);
        bool isKnown = false;
        Trie::Node node = Trie::root;
        for (size_t end = at; end < word.size() && trie.step(node, word[end]); ++end) {
            const int id = trie.number(node);
            if (id < 0)
                continue;
            steps[end + 1].offer(here + m_scores[static_cast<size_t>(id)], id, at);
            isKnown = isKnown || end + 1 == next;
        }
        if (!isKnown)
            steps[next].offer(here + m_unknownScore, m_unknown, at);
        at = next;
    }
    return steps;
}

void Unigram::tokenize(std::string_view word, std::vector<Token> &tokens) const
{
    const std::vector<Step> steps = bestSteps(word);
    std::vector<Token> path; // from the end to the begin
    for (size_t end = word.size(); end > 0; end = steps[end].begin) {
        const Step &step = steps[end];
        if (step.id == m_unknown && !path.empty() && path.back().id == m_unknown)
            path.back().span.begin = step.begin;
        else
            path.push_back({step.id, {step.begin, end}});
    }
    for (const Token &token : path | std::views::reverse) {
        if (token.id == m_unknown)
            addUnknown(word, token.span, tokens);
        else
            tokens.push_back(token);
    }
}

void Unigram::addUnknown(std::string_view word, text::Span span, std::vector<Token> &tokens) const
{
    std::vector<int> ids;
    if (!m_spellsBytes || !vocabulary().spell(word.substr(span.begin, span.size()), ids)) {
        tokens.push_back({m_unknown, span});
        return;
    }
    for (size_t i = 0; i < ids.size(); ++i)
        tokens.push_back({ids[i], {span.begin + i, span.begin + i + 1}});
}

} // namespace tokenize
