#include "app/detect/packdiff.h"

#include "app/detect/card.h"

#include <QSet>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace detect {

namespace {

/// The fields of one version, in the order they are told.
using Fields = std::vector<std::pair<QString, QString>>;

QString number(double value)
{
    return QString::number(value, 'g', 6);
}

QString joined(const std::vector<std::string> &texts)
{
    QStringList list;
    for (const std::string &text : texts)
        list.append(QString::fromStdString(text));
    return list.join(u" | "_s);
}

QString truth(const std::optional<bool> &value)
{
    return !value ? QString() : *value ? u"true"_s : u"false"_s;
}

QString text(const Condition &condition)
{
    constexpr const char16_t *where[] = {u"same", u"other", u"prompt", u"output", u"either"};
    QString said = QString::fromLatin1(conditionName(condition.kind)) + u" = "_s;
    if (condition.kind == Condition::Kind::AtLeast)
        said += QString::number(condition.count);
    else if (condition.kind == Condition::Kind::Language)
        said += condition.language == Condition::Language::Chinese ? u"zh"_s : u"en"_s;
    else
        said += joined(condition.words);
    if (condition.within > 0)
        said += u", within = %1"_s.arg(condition.within);
    if (condition.where != Condition::Where::Same)
        said += u", in = "_s + QString::fromUtf16(where[static_cast<size_t>(condition.where)]);
    return said;
}

QString text(const ContextWords &context)
{
    QString said = u"words = "_s + joined(context.words);
    if (context.within > 0)
        said += u", within = %1"_s.arg(context.within);
    return said + u", add = "_s + number(context.add);
}

QString text(const Exception &exception)
{
    return exception.kind->id + u" = "_s + (exception.add < 0 ? number(exception.add) : u"suppress"_s);
}

template <typename Items>
QString allOf(const Items &items)
{
    QStringList texts;
    for (const auto &item : items)
        texts.append(text(item));
    return texts.join(u"; "_s);
}

QString samples(const std::vector<std::string> &texts, const std::vector<SamplePair> &pairs)
{
    std::vector<std::string> all = texts;
    for (const SamplePair &pair : pairs)
        all.push_back(pair.prompt + " / " + pair.output);
    return joined(all);
}

Fields fieldsOf(const RulePack &pack)
{
    return {{u"id"_s, pack.id},
            {u"version"_s, pack.version},
            {u"title.zh"_s, pack.title.zh},
            {u"title.en"_s, pack.title.en},
            {u"description.zh"_s, pack.description.zh},
            {u"description.en"_s, pack.description.en},
            {u"language"_s, pack.languages.join(u", "_s)},
            {u"source"_s, pack.source},
            {u"licence"_s, pack.licence},
            {u"card"_s, pack.card ? QString::fromUtf8(toToml(*pack.card)) : QString()}};
}

Fields fieldsOf(const Rule &rule)
{
    return {{u"title.zh"_s, rule.title.zh},
            {u"title.en"_s, rule.title.en},
            {u"risk"_s, rule.risk},
            {u"also"_s, rule.also.join(u", "_s)},
            {u"severity"_s, QString::number(rule.severity)},
            {u"score"_s, number(rule.score)},
            {u"source"_s, rule.source},
            {u"explanation.zh"_s, rule.explanation.zh},
            {u"explanation.en"_s, rule.explanation.en},
            {u"regex"_s, joined(rule.regexes)},
            {u"validator"_s, nameOf(rule.validator)},
            {u"whole_word"_s, truth(rule.wholeWord)},
            {u"pinyin"_s, rule.readings.pinyin ? u"true"_s : QString()},
            {u"initials"_s, rule.readings.initials ? u"true"_s : QString()},
            {u"shadow"_s, rule.inShadow ? u"true"_s : QString()},
            {u"parts"_s, rule.inPrompt && rule.inOutput ? QString() : (rule.inPrompt ? u"prompt"_s : u"output"_s)},
            {u"condition"_s, allOf(rule.conditions)},
            {u"context"_s, allOf(rule.contexts)},
            {u"exceptions"_s, allOf(rule.exceptions)},
            {u"match"_s, samples(rule.matches, rule.matchPairs)},
            {u"no_match"_s, samples(rule.noMatches, rule.noMatchPairs)}};
}

std::vector<FieldChange> changes(const Fields &before, const Fields &after)
{
    std::vector<FieldChange> found;
    for (size_t i = 0; i < before.size(); ++i) {
        if (before[i].second != after[i].second)
            found.push_back({before[i].first, before[i].second, after[i].second});
    }
    return found;
}

/// The term numbered \a at with what it says differently from its rule.
QString termText(const Rule &rule, size_t at)
{
    QString said = QString::fromStdString(rule.terms[at]);
    const auto options = rule.termOptions.find(at);
    if (options == rule.termOptions.end())
        return said;
    if (options->second.wholeWord)
        said += u" (whole_word = "_s + truth(options->second.wholeWord) + u')';
    if (options->second.score)
        said += u" (score = "_s + number(*options->second.score) + u')';
    return said;
}

QStringList termsOf(const Rule &rule)
{
    QStringList terms;
    for (size_t i = 0; i < rule.terms.size(); ++i)
        terms.append(termText(rule, i));
    return terms;
}

QStringList without(const QStringList &terms, const QStringList &others)
{
    const QSet<QString> there(others.begin(), others.end());
    QStringList left;
    std::ranges::copy_if(terms, std::back_inserter(left), [&](const QString &term) { return !there.contains(term); });
    return left;
}

RuleChange change(const Rule &before, const Rule &after)
{
    const QStringList old = termsOf(before);
    const QStringList now = termsOf(after);
    return {.id = before.id,
            .fields = changes(fieldsOf(before), fieldsOf(after)),
            .termsAdded = without(now, old),
            .termsRemoved = without(old, now)};
}

const Rule *find(const RulePack &pack, const QString &id)
{
    const auto rule = std::ranges::find(pack.rules, id, &Rule::id);
    return rule == pack.rules.end() ? nullptr : &*rule;
}

} // namespace

PackDiff diffPacks(const RulePack &before, const RulePack &after)
{
    PackDiff diff{.header = changes(fieldsOf(before), fieldsOf(after))};
    for (const Rule &rule : before.rules) {
        const Rule *now = find(after, rule.id);
        if (!now) {
            diff.removed.append(rule.id);
        } else if (RuleChange found = change(rule, *now); !found.isEmpty()) {
            diff.changed.push_back(std::move(found));
        }
    }
    for (const Rule &rule : after.rules) {
        if (!find(before, rule.id))
            diff.added.append(rule.id);
    }
    return diff;
}

} // namespace detect
