#include "app/detect/judgement.h"
#include "app/detect/matcher.h"
#include "app/text/characters.h"
#include "app/text/graphemes.h"
#include "app/text/utf8.h"

#include <algorithm>
#include <span>
#include <tuple>

namespace detect {

namespace {

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

void Scratch::Half::clear()
{
    candidates.clear();
    groups.clear();
    surroundings.clear();
}

std::vector<Match> Matcher::scan(std::string_view original, Part part, Scratch &scratch) const
{
    text::Folded &folded = scratch.m_halves[static_cast<size_t>(part)].folded;
    text::fold(original, folded);
    return scan(folded, part, scratch);
}

std::vector<Match> Matcher::scan(const text::Folded &folded, Part part, Scratch &scratch) const
{
    for (Scratch::Half &half : scratch.m_halves)
        half.clear();
    look(folded, part, scratch);
    std::vector<Match> matches;
    judge(folded, part, scratch, matches);
    return matches;
}

std::vector<Match> Matcher::scan(std::string_view prompt, std::string_view output, Scratch &scratch) const
{
    auto &[ofPrompt, ofOutput] = scratch.m_halves;
    text::fold(prompt, ofPrompt.folded);
    text::fold(output, ofOutput.folded);
    return scan(ofPrompt.folded, ofOutput.folded, scratch);
}

std::vector<Match> Matcher::scan(const text::Folded &prompt, const text::Folded &output, Scratch &scratch) const
{
    for (Scratch::Half &half : scratch.m_halves)
        half.clear();
    look(prompt, Part::Prompt, scratch);
    look(output, Part::Output, scratch);
    std::vector<Match> matches;
    judge(prompt, Part::Prompt, scratch, matches);
    judge(output, Part::Output, scratch, matches);
    return matches;
}

std::vector<uint32_t> Matcher::rulesAcrossHalves() const
{
    std::vector<uint32_t> found;
    for (uint32_t number = 0; number < m_rules.size(); ++number) {
        if (std::ranges::any_of(rule(number).conditions, &Condition::looksAtOtherHalf))
            found.push_back(number);
    }
    return found;
}

/// Finds all that is to be judged in one half.
void Matcher::look(const text::Folded &folded, Part part, Scratch &scratch) const
{
    Scratch::Half &half = scratch.m_halves[static_cast<size_t>(part)];
    half.surroundings.clear(folded.valid ? folded.text : withoutInvalidBytes(folded.text, half.clean));
    lookAtFolding(folded, Looks::first, part, scratch);
    lookInOtherWays(folded, part, scratch);
    half.surroundings.settle();
    settle(half);
}

/// Adds what terms and regular expressions find in a text that is folded for \a look.
void Matcher::lookAtFolding(const text::Folded &folded, Looks::Bits look, Part part, Scratch &scratch) const
{
    Scratch::Half &half = scratch.m_halves[static_cast<size_t>(part)];
    std::string clean;
    const std::string &text = folded.valid ? folded.text : withoutInvalidBytes(folded.text, clean);
    scratch.m_hits.clear();
    m_terms.scan(text, scratch.m_engine, scratch.m_hits);
    const auto consider = [&](const Use &use, text::Span span) {
        if ((use.looks & look) == 0)
            return;
        if (const auto match = accepted(text, part, use, span))
            half.candidates.push_back({use.rule, use.source, *match});
    };
    for (const Hit &hit : scratch.m_hits) {
        const Uses &uses = m_termUses[hit.pattern];
        for (const Use &use : uses.rules)
            consider(use, hit.span);
        if (uses.word && look == Looks::first && uses.word->isMetBy(text, hit.span))
            half.surroundings.add({hit.pattern, hit.span});
    }
    scratch.m_hits.clear();
    m_regexes.scan(text, scratch.m_engine, scratch.m_hits);
    for (const Hit &hit : scratch.m_hits)
        consider(m_regexUses[hit.pattern], withoutEdges(text, hit.span));
}

/// Adds what comes to light without disguises, and in the foldings of packs that leave out a step of the usual one.
void Matcher::lookInOtherWays(const text::Folded &folded, Part part, Scratch &scratch) const
{
    auto &candidates = scratch.m_halves[static_cast<size_t>(part)].candidates;
    const auto see = [&](const Looks::Seen &seen) {
        for (Use use : m_termUses[seen.pattern].rules) {
            use.whole.begin = use.whole.begin && !seen.edgeAtBegin;
            use.whole.end = use.whole.end && !seen.edgeAtEnd;
            if ((use.looks & seen.look) != 0 && accepted(seen.text, part, use, seen.span))
                candidates.push_back({use.rule, use.source, seen.inFolded});
        }
    };
    m_looks.undisguised(folded, m_terms, m_longestTerm, scratch.m_engine, scratch.m_looks, see);
    m_looks.foldings(folded, scratch.m_looks, [&](Looks::Bits look, const text::Folded &other) {
        const size_t first = candidates.size();
        lookAtFolding(other, look, part, scratch);
        for (auto &candidate : std::span(candidates).subspan(first))
            candidate.span = folded.map.toFolded(other.map.toOriginal(candidate.span));
        std::erase_if(candidates, [](const Scratch::Candidate &c) { return c.span.isEmpty(); });
    });
}

bool Matcher::Edges::isMetBy(std::string_view text, text::Span span) const
{
    return !(begin && joins(text, span.begin)) && !(end && joins(text, span.end));
}

/// What of \a span of \a text is a match for \a use, if it is one.
std::optional<text::Span> Matcher::accepted(std::string_view text, Part part, const Use &use, text::Span span) const
{
    const Rule &of = rule(use.rule);
    if (!of.appliesTo(part) || !use.whole.isMetBy(text, span))
        return std::nullopt;
    return validated(of.validator, text, span);
}

/// Sorts the candidates and makes one of those of a rule that overlap.
void Matcher::settle(Scratch::Half &half) const
{
    std::ranges::sort(half.candidates, {}, [](const Scratch::Candidate &c) {
        return std::tuple(c.rule, c.span.begin, ~c.span.end, c.source); // of one start the longest comes first
    });
    for (size_t i = 0; i < half.candidates.size(); ++i) {
        const Scratch::Candidate &candidate = half.candidates[i];
        Scratch::Group *last = half.groups.empty() ? nullptr : &half.groups.back();
        if (!last || last->rule != candidate.rule || last->span.end <= candidate.span.begin) {
            half.groups.push_back({.rule = candidate.rule, .span = candidate.span, .first = i});
        } else if (rule(candidate.rule).validator == Validator::None) {
            last->span.end = std::max(last->span.end, candidate.span.end);
            last->count = i - last->first + 1;
        }
    }
}

void Matcher::judge(const text::Folded &folded, Part part, const Scratch &scratch, std::vector<Match> &matches) const
{
    const std::vector<Scratch::Group> &groups = scratch.m_halves[static_cast<size_t>(part)].groups;
    matches.reserve(matches.size() + groups.size());
    for (auto begin = groups.begin(); begin != groups.end();) {
        const auto end =
            std::find_if(begin, groups.end(), [&](const auto &group) { return group.rule != begin->rule; });
        judge({begin, end}, folded, part, scratch, matches);
        begin = end;
    }
}

/// Judges all \a groups of one rule in one half.
void Matcher::judge(std::span<const Scratch::Group> groups, const text::Folded &folded, Part part,
                    const Scratch &scratch, std::vector<Match> &matches) const
{
    const uint32_t number = groups.front().rule;
    const auto &[prompt, output] = scratch.m_halves;
    const Scratch::Half &half = scratch.m_halves[static_cast<size_t>(part)];
    std::optional<Judgement> judgement;
    Basis evidence{.halves = {&prompt.surroundings, &output.surroundings}};
    if (!rule(number).isPlain()) {
        for (size_t i = 0; i < evidence.matches.size(); ++i) {
            const auto found = std::ranges::equal_range(scratch.m_halves[i].groups, number, {}, &Scratch::Group::rule);
            evidence.matches[i] = static_cast<int>(std::ranges::distance(found));
        }
        judgement.emplace(rule(number), m_rules[number].signs, part, evidence);
    }
    for (const Scratch::Group &group : groups) {
        Reason reason;
        explain(group, half, reason);
        const double score = scoreOf(group, half);
        const auto judged = judgement ? judgement->judge(group.span, score, reason) : std::optional(score);
        const auto whole = text::wholeGraphemes(folded.original, folded.map.toOriginal(group.span));
        if (judged && whole)
            matches.push_back({number, part, *whole, *judged, reason.toJson()});
    }
}

/// The highest that one of its terms has.
double Matcher::scoreOf(const Scratch::Group &group, const Scratch::Half &half) const
{
    const Rule &of = rule(group.rule);
    if (of.termOptions.empty())
        return of.score;
    double highest = 0;
    for (size_t i = group.first; i < group.first + group.count; ++i) {
        const auto options = of.termOptions.find(half.candidates[i].source);
        const bool hasOwn = options != of.termOptions.end() && options->second.score;
        highest = std::max(highest, hasOwn ? *options->second.score : of.score);
    }
    return highest;
}

/// Notes what matched, unless the words at that place are the term, or the rule has but one pattern.
void Matcher::explain(const Scratch::Group &group, const Scratch::Half &half, Reason &reason) const
{
    const Rule &of = rule(group.rule);
    const Scratch::Candidate &first = half.candidates[group.first];
    const bool isOneTerm = first.source < of.terms.size() && first.span == group.span;
    if (of.isPlain() && (isOneTerm || of.terms.size() + of.regexes.size() == 1))
        return;
    std::vector<uint32_t> sources;
    for (size_t i = group.first; i < group.first + group.count; ++i)
        sources.push_back(half.candidates[i].source);
    std::ranges::sort(sources);
    const auto repeated = std::ranges::unique(sources);
    sources.erase(repeated.begin(), repeated.end());
    for (const uint32_t source : sources) {
        if (source < of.terms.size())
            reason.terms.push_back(QString::fromStdString(of.terms[source]));
        else
            reason.expressions.push_back(static_cast<int>(source - of.terms.size()) + 1);
    }
}

} // namespace detect
