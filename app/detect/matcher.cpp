#include "app/detect/matcher.h"

#include "app/detect/termforms.h"
#include "app/text/characters.h"

#include <algorithm>
#include <unordered_map>

namespace detect {

namespace {

bool isAsciiWord(char c)
{
    return static_cast<unsigned char>(c) < 0x80 && text::isWordCharacter(static_cast<char32_t>(c));
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
            m_rules.push_back({&rule, pack, {}});
    }
}

/// Patterns of a set, each once, with everything that looks for it.
class Matcher::Terms
{
public:
    /// Adds \a term, folded, which \a use looks for; \a whole as Rule::wholeWord. False: it folds to nothing.
    bool add(const std::string &term, std::optional<bool> whole, Use use)
    {
        if (term.empty())
            return false;
        use.wholeAtBegin = whole.value_or(isAsciiWord(term.front()));
        use.wholeAtEnd = whole.value_or(isAsciiWord(term.back()));
        const auto [entry, isNew] = m_numbers.try_emplace(term, literals.size());
        if (isNew) {
            literals.push_back(term);
            uses.emplace_back();
        }
        auto &known = uses[entry->second];
        const bool isSame = !known.empty() && known.back().rule == use.rule && known.back().source == use.source
            && known.back().sign == noSign && use.sign == noSign;
        if (isSame)
            known.back().looks |= use.looks; // most forms are the same however a text is looked at
        else
            known.push_back(use);
        return true;
    }

    /// The number of the sign that \a kind has for all rules; `signs` if it is new.
    uint32_t signOf(const QString &kind) { return m_signs.try_emplace(kind, signs).first->second; }

    std::vector<std::string> literals;
    std::vector<std::vector<Use>> uses; // by literal
    uint32_t signs = 0;

private:
    std::unordered_map<std::string, size_t> m_numbers;
    std::unordered_map<QString, uint32_t> m_signs;
};

Result<void> Matcher::compileTerms(const EngineCache &cache)
{
    auto looks = Looks::of(m_packs);
    if (!looks)
        return failed(looks);
    m_looks = std::move(*looks);
    Terms terms;
    for (uint32_t number = 0; number < m_rules.size(); ++number) {
        if (const auto added = addRuleTerms(number, terms); !added)
            return failed(added);
        if (const auto added = addSigns(m_rules[number], terms); !added)
            return failed(added);
    }
    auto set = PatternSet::ofLiterals(terms.literals, cache);
    if (!set)
        return failed(set);
    m_terms = std::move(*set);
    for (const std::string &literal : terms.literals)
        m_longestTerm = std::max(m_longestTerm, literal.size());
    m_termUses = std::move(terms.uses);
    return {};
}

Result<void> Matcher::addRuleTerms(uint32_t number, Terms &terms)
{
    const Rule &rule = *m_rules[number].rule;
    const auto [plain, disguised] = m_looks.ofPack(packOf(number));
    for (uint32_t i = 0; i < rule.terms.size(); ++i) {
        const auto options = rule.termOptions.find(i);
        const auto whole =
            options != rule.termOptions.end() && options->second.wholeWord ? options->second.wholeWord : rule.wholeWord;
        const TermForms forms = formsOf(rule.terms[i], rule, m_packs[packOf(number)].steps);
        for (const std::string &form : forms.plain) {
            if (!terms.add(form, whole, {.rule = number, .source = i, .looks = plain}))
                return fail(Failure::Kind::BadInput, QStringLiteral("a term folds to nothing"), rule.id);
        }
        for (const std::string &form : forms.disguised)
            terms.add(form, whole, {.rule = number, .source = i, .looks = disguised});
    }
    return {};
}

/// Conditions and contexts have signs of their own; a kind of exception has one for all rules.
Result<void> Matcher::addSigns(PlacedRule &placed, Terms &terms)
{
    const auto add = [&](const std::vector<std::string> &words, uint32_t sign) {
        for (uint32_t i = 0; i < words.size(); ++i) {
            if (!terms.add(text::fold(words[i]).text, {}, {.source = i, .sign = sign}))
                return false;
        }
        placed.signs.push_back(words.empty() ? noSign : sign);
        return true;
    };
    bool done = true;
    for (const Condition &condition : placed.rule->conditions)
        done = add(condition.words, terms.signs++) && done;
    for (const ContextWords &context : placed.rule->contexts)
        done = add(context.words, terms.signs++) && done;
    for (const Exception &exception : placed.rule->exceptions) {
        const uint32_t sign = terms.signOf(exception.kind->id);
        if (sign < terms.signs) {
            placed.signs.push_back(exception.kind->words.empty() ? noSign : sign);
            continue;
        }
        done = add(exception.kind->words, terms.signs++) && done;
    }
    if (!done)
        return fail(Failure::Kind::BadInput, QStringLiteral("a word of a condition folds to nothing"), placed.rule->id);
    return {};
}

Result<void> Matcher::compileRegexes(const EngineCache &cache)
{
    std::vector<std::string> expressions;
    for (uint32_t number = 0; number < m_rules.size(); ++number) {
        const bool whole = rule(number).wholeWord.value_or(false);
        auto source = static_cast<uint32_t>(rule(number).terms.size());
        for (const std::string &regex : rule(number).regexes) {
            expressions.push_back(regex);
            m_regexUses.push_back({number, source++, noSign, whole, whole, m_looks.ofPack(packOf(number)).plain});
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

} // namespace detect
