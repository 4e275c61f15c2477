#include "app/detect/matcher.h"

#include "app/text/characters.h"
#include "app/text/utf8.h"

#include <algorithm>
#include <unordered_map>

namespace detect {

namespace {

bool isAsciiWord(char c)
{
    return static_cast<unsigned char>(c) < 0x80 && text::isWordCharacter(static_cast<char32_t>(c));
}

/// Whether a word goes on across \a at.
bool joins(std::string_view text, size_t at)
{
    return at > 0 && at < text.size() && text::isWordCharacter(text::codePointBefore(text, at).value)
        && text::isWordCharacter(text::codePointAt(text, at).value);
}

/// The span without the blanks and punctuation at its edges; all of it if it holds nothing else.
text::Span withoutEdges(std::string_view text, text::Span span)
{
    constexpr std::u32string_view edges = U" \t\r\n,.!?;:\"'()[]、。…“”‘’「」『』《》【】";
    text::Span inner = span;
    while (!inner.isEmpty()) {
        const text::CodePoint first = text::codePointAt(text, inner.begin);
        const text::CodePoint last = text::codePointBefore(text, inner.end);
        if (edges.contains(first.value))
            inner.begin += static_cast<size_t>(first.length);
        else if (edges.contains(last.value))
            inner.end -= static_cast<size_t>(last.length);
        else
            return inner;
    }
    return span;
}

/// The text with a control character for each byte that is not UTF-8: the engine may misread those.
const std::string &withoutInvalidBytes(const std::string &text, std::string &clean)
{
    clean = text;
    for (size_t at = 0; at < clean.size();) {
        const text::CodePoint c = text::codePointAt(clean, at);
        if (!c.valid)
            clean[at] = '\x1a';
        at += static_cast<size_t>(c.length);
    }
    return clean;
}

} // namespace

Result<std::shared_ptr<const Matcher>> Matcher::compile(std::vector<RulePack> packs, const EngineCache &cache)
{
    std::shared_ptr<Matcher> matcher(new Matcher(std::move(packs)));
    if (const auto done = matcher->compileTerms(cache); !done)
        return failed(done);
    if (const auto done = matcher->compileRegexes(cache); !done)
        return failed(done);
    return matcher;
}

Matcher::Matcher(std::vector<RulePack> packs)
    : m_packs(std::move(packs))
{
    for (size_t pack = 0; pack < m_packs.size(); ++pack) {
        for (const Rule &rule : m_packs[pack].rules)
            m_rules.push_back({&rule, pack});
    }
}

Result<void> Matcher::compileTerms(const EngineCache &cache)
{
    std::unordered_map<std::string, size_t> numbers;
    std::vector<std::string> literals;
    for (uint32_t number = 0; number < m_rules.size(); ++number) {
        for (const std::string &term : rule(number).terms) {
            std::string folded = text::fold(term).text;
            if (folded.empty())
                return fail(Failure::Kind::BadInput, QStringLiteral("a term folds to nothing"), rule(number).id);
            const bool whole = rule(number).wholeWord.value_or(true);
            const Use use{number, whole && (rule(number).wholeWord || isAsciiWord(folded.front())),
                          whole && (rule(number).wholeWord || isAsciiWord(folded.back()))};
            const auto [entry, isNew] = numbers.try_emplace(folded, literals.size());
            if (isNew) {
                literals.push_back(std::move(folded));
                m_termUses.emplace_back();
            }
            m_termUses[entry->second].push_back(use);
        }
    }
    auto set = PatternSet::ofLiterals(literals, cache);
    if (!set)
        return failed(set);
    m_terms = std::move(*set);
    return {};
}

Result<void> Matcher::compileRegexes(const EngineCache &cache)
{
    std::vector<std::string> expressions;
    for (uint32_t number = 0; number < m_rules.size(); ++number) {
        const bool whole = rule(number).wholeWord.value_or(false);
        for (const std::string &regex : rule(number).regexes) {
            expressions.push_back(regex);
            m_regexUses.push_back({number, whole, whole});
        }
    }
    auto set = Expressions::compile(expressions, cache);
    if (!set) {
        Failure failure = set.error();
        bool isNumber = false;
        if (const uint number = failure.where.toUInt(&isNumber); isNumber && number < m_regexUses.size()) {
            const uint32_t at = m_regexUses[number].rule;
            failure.where = m_packs[packOf(at)].id + u'/' + rule(at).id;
        }
        return std::unexpected(failure);
    }
    m_regexes = std::move(*set);
    return {};
}

std::vector<Match> Matcher::scan(std::string_view original, Part part, Scratch &scratch) const
{
    text::fold(original, scratch.m_folded);
    return scan(scratch.m_folded, part, scratch);
}

std::vector<Match> Matcher::scan(const text::Folded &folded, Part part, Scratch &scratch) const
{
    const std::string &text = folded.valid ? folded.text : withoutInvalidBytes(folded.text, scratch.m_clean);
    auto &candidates = scratch.m_candidates;
    candidates.clear();
    scratch.m_hits.clear();
    m_terms.scan(text, scratch.m_engine, scratch.m_hits);
    for (const Hit &hit : scratch.m_hits) {
        for (const Use &use : m_termUses[hit.pattern])
            consider(text, part, use, hit.span, candidates);
    }
    scratch.m_hits.clear();
    m_regexes.scan(text, scratch.m_engine, scratch.m_hits);
    for (const Hit &hit : scratch.m_hits)
        consider(text, part, m_regexUses[hit.pattern], withoutEdges(text, hit.span), candidates);
    settle(candidates);

    std::vector<Match> matches;
    matches.reserve(candidates.size());
    for (const auto &candidate : candidates)
        matches.push_back({candidate.rule, part, folded.map.toOriginal(candidate.span), rule(candidate.rule).score});
    return matches;
}

void Matcher::consider(std::string_view folded, Part part, const Use &use, text::Span span,
                       std::vector<Scratch::Candidate> &candidates) const
{
    const Rule &rule = *m_rules[use.rule].rule;
    if (!rule.appliesTo(part))
        return;
    if ((use.wholeAtBegin && joins(folded, span.begin)) || (use.wholeAtEnd && joins(folded, span.end)))
        return;
    if (const auto accepted = validated(rule.validator, folded, span))
        candidates.push_back({use.rule, *accepted});
}

/// Sorts the candidates and makes one of those of a rule that overlap.
void Matcher::settle(std::vector<Scratch::Candidate> &candidates) const
{
    std::ranges::sort(candidates, {}, [](const Scratch::Candidate &c) {
        return std::tuple(c.rule, c.span.begin, ~c.span.end); // of one start the longest comes first
    });
    size_t kept = 0;
    for (const Scratch::Candidate &candidate : candidates) {
        Scratch::Candidate *last = kept > 0 ? &candidates[kept - 1] : nullptr;
        if (!last || last->rule != candidate.rule || last->span.end <= candidate.span.begin)
            candidates[kept++] = candidate;
        else if (rule(candidate.rule).validator == Validator::None)
            last->span.end = std::max(last->span.end, candidate.span.end);
    }
    candidates.resize(kept);
}

} // namespace detect
