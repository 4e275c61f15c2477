#include "app/detect/judgement.h"

#include <algorithm>

namespace detect {

namespace {

constexpr double nearlyNothing = 1e-9; // sums of 0.1 miss 0 by less

QString wordAt(const std::vector<std::string> &words, uint32_t number)
{
    return QString::fromStdString(words[number]);
}

} // namespace

Judgement::Judgement(const Rule &rule, std::span<const Sign *const> signs, Part part, const Basis &evidence)
    : m_rule(rule)
    , m_signs(signs)
    , m_part(part)
    , m_evidence(evidence)
{
    for (size_t i = 0; i < rule.conditions.size() && m_isPossible; ++i) {
        const Condition &condition = rule.conditions[i];
        m_held.push_back(condition.isAboutPlace() ? std::nullopt : holdsInText(condition, *signs[i]));
        m_isPossible = m_isPossible && (condition.isAboutPlace() || m_held.back());
    }
}

std::optional<double> Judgement::judge(text::Span span, double score, Reason &reason) const
{
    if (!m_isPossible)
        return {};
    size_t sign = 0;
    for (const Condition &condition : m_rule.conditions) {
        const auto held = condition.isAboutPlace() ? holds(condition, *m_signs[sign], span) : m_held[sign];
        if (!held)
            return {};
        reason.conditions.push_back(*held);
        ++sign;
    }
    const Surroundings &half = *m_evidence.halves[static_cast<size_t>(m_part)];
    double moved = score;
    for (const ContextWords &context : m_rule.contexts) {
        if (const auto word = half.wordNear(*m_signs[sign++], span, context.within)) {
            reason.movements.push_back({QStringLiteral("context"), wordAt(context.words, *word), context.add});
            moved += context.add;
        }
    }
    for (const Exception &exception : m_rule.exceptions) {
        QString word;
        if (!applies(exception, *m_signs[sign++], span, word))
            continue;
        if (exception.add == 0)
            return {};
        reason.movements.push_back({exception.kind->id, word, exception.add});
        moved += exception.add;
    }
    if (reason.movements.empty())
        return score;
    if (moved < nearlyNothing)
        return {};
    reason.from = score;
    return std::min(moved, 1.0);
}

std::optional<Reason::Held> Judgement::holds(const Condition &condition, const Sign &sign, text::Span span) const
{
    const auto word = m_evidence.halves[static_cast<size_t>(m_part)]->wordNear(sign, span, condition.within);
    if (word.has_value() != (condition.kind == Condition::Kind::Near))
        return {};
    return Reason::Held{QString::fromLatin1(conditionName(condition.kind)),
                        word ? wordAt(condition.words, *word) : QString()};
}

std::optional<Reason::Held> Judgement::holdsInText(const Condition &condition, const Sign &sign) const
{
    Reason::Held held{QString::fromLatin1(conditionName(condition.kind)), {}};
    const std::vector<uint32_t> words = wordsIn(condition.where, sign);
    bool isSo = false;
    if (condition.kind == Condition::Kind::AllOf) {
        isSo = words.size() == condition.words.size();
    } else if (condition.kind == Condition::Kind::AnyOf) {
        isSo = !words.empty();
        held.word = isSo ? wordAt(condition.words, words.front()) : QString();
    } else if (condition.kind == Condition::Kind::NoneOf) {
        isSo = words.empty();
    } else {
        for (const Part part : {Part::Prompt, Part::Output}) {
            if (!isIn(condition.where, part))
                continue;
            held.count += condition.count > 0 ? m_evidence.matches[static_cast<size_t>(part)] : 0;
            isSo = isSo
                || (condition.kind == Condition::Kind::Language
                    && m_evidence.halves[static_cast<size_t>(part)]->language() == condition.language);
        }
        isSo = isSo || (condition.kind == Condition::Kind::AtLeast && held.count >= condition.count);
    }
    return isSo ? std::optional(held) : std::nullopt;
}

std::vector<uint32_t> Judgement::wordsIn(Condition::Where where, const Sign &sign) const
{
    std::vector<uint32_t> words;
    for (const Part part : {Part::Prompt, Part::Output}) {
        if (isIn(where, part)) {
            const auto there = m_evidence.halves[static_cast<size_t>(part)]->words(sign);
            words.insert(words.end(), there.begin(), there.end());
        }
    }
    std::ranges::sort(words);
    const auto repeated = std::ranges::unique(words);
    words.erase(repeated.begin(), repeated.end());
    return words;
}

bool Judgement::isIn(Condition::Where where, Part part) const
{
    switch (where) {
    case Condition::Where::Same: return part == m_part;
    case Condition::Where::Other: return part != m_part;
    case Condition::Where::Prompt: return part == Part::Prompt;
    case Condition::Where::Output: return part == Part::Output;
    case Condition::Where::Either: return true;
    }
    return false;
}

bool Judgement::applies(const Exception &exception, const Sign &sign, text::Span span, QString &word) const
{
    const ExceptionKind &kind = *exception.kind;
    if (kind.inOutputOnly && m_part != Part::Output)
        return false;
    const Surroundings &half = *m_evidence.halves[static_cast<size_t>(m_part)];
    if (const auto found = half.wordNear(sign, span, kind.within)) {
        word = wordAt(kind.words, *found);
        return true;
    }
    return std::ranges::any_of(kind.marks, [&](const auto &marks) {
        return half.isBetween(marks.first, marks.second, span, kind.within);
    });
}

} // namespace detect
