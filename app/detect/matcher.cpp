#include "app/detect/matcher.h"

#include "app/detect/termforms.h"
#include "app/text/characters.h"
#include "app/text/graphemes.h"
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

/// Patterns of a set, each once, with the rules that look for it.
class Matcher::Terms
{
public:
    /// Adds \a form, which \a use looks for; \a whole as Rule::wholeWord.
    void add(const std::string &form, std::optional<bool> whole, Use use)
    {
        use.wholeAtBegin = whole.value_or(isAsciiWord(form.front()));
        use.wholeAtEnd = whole.value_or(isAsciiWord(form.back()));
        const auto [entry, isNew] = m_numbers.try_emplace(form, literals.size());
        if (isNew) {
            literals.push_back(form);
            uses.emplace_back();
        }
        auto &known = uses[entry->second];
        if (!known.empty() && known.back().rule == use.rule)
            known.back().looks |= use.looks; // most forms are the same however a text is looked at
        else
            known.push_back(use);
    }

    std::vector<std::string> literals;
    std::vector<std::vector<Use>> uses; // by literal

private:
    std::unordered_map<std::string, size_t> m_numbers;
};

void Matcher::addTerm(uint32_t number, const std::string &term, Terms &terms) const
{
    const size_t pack = packOf(number);
    const auto [plain, disguised] = m_looks.ofPack(pack);
    const TermForms forms = formsOf(term, rule(number), m_packs[pack].steps);
    for (const std::string &form : forms.plain)
        terms.add(form, rule(number).wholeWord, {.rule = number, .looks = plain});
    for (const std::string &form : forms.disguised)
        terms.add(form, rule(number).wholeWord, {.rule = number, .looks = disguised});
}

Result<void> Matcher::compileTerms(const EngineCache &cache)
{
    auto looks = Looks::of(m_packs);
    if (!looks)
        return failed(looks);
    m_looks = std::move(*looks);
    Terms terms;
    for (uint32_t number = 0; number < m_rules.size(); ++number) {
        for (const std::string &term : rule(number).terms) {
            if (text::normalise(term, m_packs[packOf(number)].steps).text.empty())
                return fail(Failure::Kind::BadInput, QStringLiteral("a term folds to nothing"), rule(number).id);
            addTerm(number, term, terms);
        }
    }
    for (const std::string &literal : terms.literals)
        m_longestTerm = std::max(m_longestTerm, literal.size());
    auto set = PatternSet::ofLiterals(terms.literals, cache);
    if (!set)
        return failed(set);
    m_terms = std::move(*set);
    m_termUses = std::move(terms.uses);
    return {};
}

Result<void> Matcher::compileRegexes(const EngineCache &cache)
{
    std::vector<std::string> expressions;
    for (uint32_t number = 0; number < m_rules.size(); ++number) {
        const bool whole = rule(number).wholeWord.value_or(false);
        for (const std::string &regex : rule(number).regexes) {
            expressions.push_back(regex);
            m_regexUses.push_back({number, whole, whole, m_looks.ofPack(packOf(number)).plain});
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
    auto &candidates = scratch.m_candidates;
    candidates.clear();
    scanFolding(folded, Looks::first, part, scratch);
    scanOtherLooks(folded, part, scratch);
    settle(candidates);

    std::vector<Match> matches;
    matches.reserve(candidates.size());
    for (const auto &candidate : candidates) {
        const text::Span span = folded.map.toOriginal(candidate.span);
        if (const auto whole = text::wholeGraphemes(folded.original, span))
            matches.push_back({candidate.rule, part, *whole, rule(candidate.rule).score});
    }
    return matches;
}

void Matcher::scanOtherLooks(const text::Folded &folded, Part part, Scratch &scratch) const
{
    m_looks.undisguised(folded, m_terms, m_longestTerm, scratch.m_engine, scratch.m_looks,
                        [&](const Looks::Seen &seen) {
                            for (Use use : m_termUses[seen.pattern]) {
                                use.wholeAtBegin = use.wholeAtBegin && !seen.edgeAtBegin;
                                use.wholeAtEnd = use.wholeAtEnd && !seen.edgeAtEnd;
                                if ((use.looks & seen.look) != 0 && accepted(seen.text, part, use, seen.span))
                                    scratch.m_candidates.push_back({use.rule, seen.inFolded});
                            }
                        });
    m_looks.foldings(folded, scratch.m_looks, [&](Looks::Bits look, const text::Folded &other) {
        const size_t first = scratch.m_candidates.size();
        scanFolding(other, look, part, scratch);
        for (auto &candidate : std::span(scratch.m_candidates).subspan(first))
            candidate.span = folded.map.toFolded(other.map.toOriginal(candidate.span));
        std::erase_if(scratch.m_candidates, [](const Scratch::Candidate &c) { return c.span.isEmpty(); });
    });
}

/// Adds what terms and regular expressions find in a text that is folded for \a look.
void Matcher::scanFolding(const text::Folded &folded, Looks::Bits look, Part part, Scratch &scratch) const
{
    const std::string &text = folded.valid ? folded.text : withoutInvalidBytes(folded.text, scratch.m_clean);
    const auto consider = [&](const Use &use, text::Span span) {
        const auto match = (use.looks & look) != 0 ? accepted(text, part, use, span) : std::nullopt;
        if (match)
            scratch.m_candidates.push_back({use.rule, *match});
    };
    scratch.m_hits.clear();
    m_terms.scan(text, scratch.m_engine, scratch.m_hits);
    for (const Hit &hit : scratch.m_hits) {
        for (const Use &use : m_termUses[hit.pattern])
            consider(use, hit.span);
    }
    scratch.m_hits.clear();
    m_regexes.scan(text, scratch.m_engine, scratch.m_hits);
    for (const Hit &hit : scratch.m_hits)
        consider(m_regexUses[hit.pattern], withoutEdges(text, hit.span));
}

/// What of \a span of \a text is a match for \a use, if it is one.
std::optional<text::Span> Matcher::accepted(std::string_view text, Part part, const Use &use, text::Span span) const
{
    const Rule &rule = *m_rules[use.rule].rule;
    if (!rule.appliesTo(part))
        return std::nullopt;
    if ((use.wholeAtBegin && joins(text, span.begin)) || (use.wholeAtEnd && joins(text, span.end)))
        return std::nullopt;
    return validated(rule.validator, text, span);
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
