#include "tests/bench/terms.h"

#include "app/base/hash.h"
#include "tests/bench/corpus.h"

namespace bench {

namespace {

detect::RulePack packOf(const QString &id, const QByteArray &text, std::vector<detect::Rule> rules)
{
    detect::RulePack pack;
    pack.id = id;
    pack.version = QStringLiteral("1");
    pack.title = {id, id};
    pack.rules = std::move(rules);
    pack.text = text;
    pack.hash = Sha256::of(text);
    return pack;
}

std::vector<std::string> wordsOf(Corpus &corpus, int count, bool chinese)
{
    std::vector<std::string> words;
    for (int i = 0; i < count; ++i)
        words.push_back(corpus.word(chinese));
    return words;
}

/// Near one of four words, two others anywhere in the text, and words and settings that move the score.
void addConditions(detect::Rule &rule, Corpus &corpus, bool chinese, const detect::ExceptionKinds &kinds)
{
    using Kind = detect::Condition::Kind;
    rule.conditions.push_back({.kind = Kind::Near, .words = wordsOf(corpus, 4, chinese), .within = 20});
    rule.conditions.push_back({.kind = Kind::AllOf, .words = wordsOf(corpus, 2, chinese)});
    rule.contexts.push_back({.words = wordsOf(corpus, 4, chinese), .within = 40, .add = -0.2});
    for (const auto &kind : kinds.all())
        rule.exceptions.push_back({.kind = kind, .add = -0.1});
}

} // namespace

detect::RulePack termPack(int terms)
{
    Corpus other(7); // another vocabulary: most of its words are nowhere in the corpus
    detect::Rule rule{.id = QStringLiteral("terms"), .risk = QStringLiteral("A.1.f"), .severity = 2};
    for (int i = 0; i < terms; ++i)
        rule.terms.push_back(other.word(i % 2 == 0) + other.word(i % 2 == 0) + (i % 2 == 0 ? "" : std::to_string(i)));
    return packOf(QStringLiteral("bench"), "terms " + QByteArray::number(terms), {std::move(rule)});
}

detect::RulePack conditionPack(int rules, bool haveConditions)
{
    Corpus same; // the vocabulary of the corpus
    const detect::ExceptionKinds kinds = detect::ExceptionKinds::load().value();
    std::vector<detect::Rule> made;
    for (int i = 0; i < rules; ++i) {
        const bool chinese = i % 2 == 0;
        detect::Rule rule{.id = QStringLiteral("rule-%1").arg(i),
                          .risk = QStringLiteral("A.1.f"),
                          .severity = 2,
                          .score = 0.9,
                          .terms = wordsOf(same, 5, chinese)};
        detect::Rule conditional = rule;
        addConditions(conditional, same, chinese, kinds);
        made.push_back(haveConditions ? std::move(conditional) : std::move(rule));
    }
    return packOf(QStringLiteral("bench-conditions"), "conditions", std::move(made));
}

} // namespace bench
