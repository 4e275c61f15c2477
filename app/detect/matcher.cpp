#include "app/detect/matcher.h"

#include "app/detect/termforms.h"
#include "app/text/characters.h"

#include <algorithm>
#include <map>
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
        use.whole = {whole.value_or(isAsciiWord(term.front())), whole.value_or(isAsciiWord(term.back()))};
        auto &known = uses[numberOf(term)].rules;
        if (!known.empty() && known.back().rule == use.rule && known.back().source == use.source)
            known.back().looks |= use.looks; // most forms are the same however a text is looked at
        else
            known.push_back(use);
        return true;
    }

    /// The sign of \a words, as written; null: one folds to nothing.
    const Sign *sign(const std::vector<std::string> &words)
    {
        const auto [known, isNew] = m_signs.try_emplace(words, nullptr);
        if (!isNew)
            return known->second;
        Sign sign;
        for (const std::string &word : words) {
            const std::string folded = text::fold(word).text;
            if (folded.empty())
                return nullptr;
            sign.push_back(static_cast<uint32_t>(numberOf(folded)));
            uses[sign.back()].word = Edges{isAsciiWord(folded.front()), isAsciiWord(folded.back())};
        }
        signs.push_back(std::make_unique<Sign>(std::move(sign)));
        return known->second = signs.back().get();
    }

    std::vector<std::string> literals;
    std::vector<Uses> uses; // by literal
    std::vector<std::unique_ptr<Sign>> signs;

private:
    size_t numberOf(const std::string &literal)
    {
        const auto [entry, isNew] = m_numbers.try_emplace(literal, literals.size());
        if (isNew) {
            literals.push_back(literal);
            uses.emplace_back();
        }
        return entry->second;
    }

    std::unordered_map<std::string, size_t> m_numbers;
    std::map<std::vector<std::string>, const Sign *> m_signs; // the words of an exception are those of many rules
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
    m_signs = std::move(terms.signs);
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

Result<void> Matcher::addSigns(PlacedRule &placed, Terms &terms)
{
    for (const Condition &condition : placed.rule->conditions)
        placed.signs.push_back(terms.sign(condition.words));
    for (const ContextWords &context : placed.rule->contexts)
        placed.signs.push_back(terms.sign(context.words));
    for (const Exception &exception : placed.rule->exceptions)
        placed.signs.push_back(terms.sign(exception.kind->words));
    if (std::ranges::contains(placed.signs, nullptr))
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
            m_regexUses.push_back({number, source++, {whole, whole}, m_looks.ofPack(packOf(number)).plain});
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
