#include "app/detect/rulereader.h"

#include "app/base/tomlfields.h"
#include "app/detect/conditionreader.h"
#include "app/detect/expressions.h"
#include "app/text/fold.h"
#include "app/text/utf8.h"
#include "app/text/view.h"

#include <algorithm>

namespace detect {

namespace {

void readRisk(TomlFields &fields, Rule &rule, const Taxonomy &taxonomy)
{
    rule.risk = fields.text("risk");
    if (!taxonomy.find(rule.risk))
        fields.refuse("risk", QStringLiteral("%1 is no risk of %2").arg(rule.risk, taxonomy.source()));
}

void readFurtherRisks(TomlFields &fields, Rule &rule, const Taxonomy &taxonomy)
{
    rule.also = fields.textList("also");
    for (const QString &code : rule.also) {
        if (!taxonomy.find(code) || code == rule.risk)
            fields.refuse("also", QStringLiteral("%1 is no further risk of %2").arg(code, taxonomy.source()));
    }
}

/// A term that says something differently from its rule: { term = "…", whole_word = true, score = 0.4 }.
void readTermTable(const toml::table &table, Rule &rule)
{
    TomlFields fields(table);
    const std::string term = fields.text("term").toStdString();
    checkTerm(*table.get("term"), term);
    TermOptions options{.wholeWord = fields.boolean("whole_word")};
    if (fields.has("score"))
        options.score = fields.real("score", 0, 1, 1);
    fields.finish();
    rule.termOptions[rule.terms.size()] = options;
    rule.terms.push_back(term);
}

void readTerm(const toml::node &node, Rule &rule)
{
    if (const toml::table *table = node.as_table())
        return readTermTable(*table, rule);
    if (!node.is_string())
        TomlFields::refuse(node, QStringLiteral("\"terms\" must hold texts only, or tables with \"term\""));
    checkTerm(node, node.as_string()->get());
    rule.terms.push_back(node.as_string()->get());
}

void readTerms(TomlFields &fields, Rule &rule, TomlFaults &faults)
{
    const toml::array *list = fields.array("terms");
    if (!list)
        return;
    for (const toml::node &node : *list)
        faults.collect([&] { readTerm(node, rule); });
}

/// The length of the escape at \a at, whose letters name no characters of a text: "\\b", "\\p{Han}", "\\x{4e00}".
size_t escapeLength(std::string_view regex, size_t at)
{
    const size_t brace = at + 2;
    if (regex.size() > brace && regex[brace] == '{' && std::string_view("pPx").contains(regex[at + 1]))
        return std::min(regex.find('}', brace), regex.size() - 1) + 1 - at;
    return std::min<size_t>(2, regex.size() - at);
}

/// A character that folding replaces can never be met in folded text.
QString characterThatNeverOccurs(const std::string &regex, text::Steps steps)
{
    for (size_t at = 0; at < regex.size();) {
        if (regex[at] == '\\') {
            at += escapeLength(regex, at);
            continue;
        }
        const auto length = static_cast<size_t>(text::codePointAt(regex, at).length);
        const std::string character = regex.substr(at, length);
        const std::string folded = text::normalise(character, steps & text::Steps::folding()).text;
        if (folded != character)
            return QStringLiteral("folded text never holds \"%1\": write \"%2\"")
                .arg(QString::fromStdString(character), QString::fromStdString(folded));
        at += length;
    }
    return {};
}

void checkRegex(const toml::value<std::string> &regex, text::Steps steps, Samples samples)
{
    if (regex.get().contains('\0'))
        TomlFields::refuse(regex, QStringLiteral("a regular expression cannot hold a NUL"));
    if (const QString why = characterThatNeverOccurs(regex.get(), steps); !why.isEmpty())
        TomlFields::refuse(regex, why);
    const auto usable = samples == Samples::Test ? checkExpression(regex.get()) : Result<void>();
    if (!usable)
        TomlFields::refuse(regex, QStringLiteral("not a usable regular expression: %1").arg(usable.error().detail));
}

void readRegexes(TomlFields &fields, Rule &rule, text::Steps steps, Samples samples, TomlFaults &faults)
{
    for (const auto *regex : fields.texts("regex")) {
        if (faults.collect([&] { checkRegex(*regex, steps, samples); }))
            rule.regexes.push_back(regex->get());
    }
}

/// Terms, regular expressions or both.
void readPatterns(TomlFields &fields, Rule &rule, text::Steps steps, Samples samples, TomlFaults &faults)
{
    const size_t before = faults.count();
    faults.collect([&] { readTerms(fields, rule, faults); });
    faults.collect([&] { readRegexes(fields, rule, steps, samples, faults); });
    if (faults.count() > before || !rule.terms.empty() || !rule.regexes.empty())
        return;
    faults.collect(
        [&] { fields.refuse("id", QStringLiteral("the rule %1 has neither \"terms\" nor \"regex\"").arg(rule.id)); });
}

void readValidator(TomlFields &fields, Rule &rule)
{
    const QString name = fields.text("validator", QString());
    if (name.isNull())
        return;
    const auto validator = validatorNamed(name);
    if (!validator)
        fields.refuse("validator", QStringLiteral("%1 is none of %2").arg(name, validatorNames()));
    rule.validator = *validator;
}

void readParts(TomlFields &fields, Rule &rule)
{
    const QStringList parts = fields.textList("parts");
    if (parts.isEmpty())
        return;
    rule.inPrompt = parts.contains(QStringLiteral("prompt"));
    rule.inOutput = parts.contains(QStringLiteral("output"));
    if (parts.size() != int(rule.inPrompt) + int(rule.inOutput))
        fields.refuse("parts", QStringLiteral("\"parts\" may hold \"prompt\" and \"output\", each once"));
}

/// A sample is a text, or a prompt and an output.
void readSampleList(TomlFields &fields, std::string_view key, std::vector<std::string> &texts,
                    std::vector<SamplePair> &pairs)
{
    const toml::array *list = fields.array(key);
    if (!list)
        return;
    for (const toml::node &node : *list) {
        if (const auto *text = node.as_string()) {
            texts.push_back(text->get());
            continue;
        }
        if (!node.is_table())
            TomlFields::refuse(node, QStringLiteral("a sample is a text, or a table with \"prompt\" and \"output\""));
        TomlFields halves(*node.as_table());
        pairs.push_back({halves.text("prompt").toStdString(), halves.text("output").toStdString()});
        halves.finish();
    }
}

void readSamples(TomlFields &fields, Rule &rule, TomlFaults &faults)
{
    const size_t before = faults.count();
    faults.collect([&] { readSampleList(fields, "match", rule.matches, rule.matchPairs); });
    faults.collect([&] { readSampleList(fields, "no_match", rule.noMatches, rule.noMatchPairs); });
    const bool both =
        (!rule.matches.empty() || !rule.matchPairs.empty()) && (!rule.noMatches.empty() || !rule.noMatchPairs.empty());
    if (both || faults.count() > before)
        return;
    faults.collect([&] {
        fields.refuse(
            "id", QStringLiteral("the rule %1 needs a sample under \"match\" and one under \"no_match\"").arg(rule.id));
    });
}

/// What a rule is called, and which risk it is a sign of.
void readSaying(TomlFields &fields, Rule &rule, const Taxonomy &taxonomy, TomlFaults &faults)
{
    faults.collect([&] { rule.id = fields.text("id"); });
    faults.collect([&] { rule.title = fields.bilingual("title"); });
    faults.collect([&] { readRisk(fields, rule, taxonomy); });
    faults.collect([&] { readFurtherRisks(fields, rule, taxonomy); });
    faults.collect([&] { rule.severity = fields.integer("severity", 1, 3); });
    faults.collect([&] { rule.score = fields.real("score", 0, 1, 1); });
    faults.collect([&] { rule.source = fields.text("source"); });
    faults.collect([&] { rule.explanation = fields.bilingual("explanation"); });
}

} // namespace

Rule readRule(const toml::table &table, const Taxonomy &taxonomy, text::Steps steps, Samples samples,
              TomlFaults &faults)
{
    TomlFields fields(table);
    Rule rule;
    readSaying(fields, rule, taxonomy, faults);
    readPatterns(fields, rule, steps, samples, faults);
    faults.collect([&] { readValidator(fields, rule); });
    faults.collect([&] { rule.wholeWord = fields.boolean("whole_word"); });
    faults.collect([&] { rule.readings.pinyin = fields.boolean("pinyin").value_or(false); });
    faults.collect([&] { rule.readings.initials = fields.boolean("initials").value_or(false); });
    faults.collect([&] { rule.inShadow = fields.boolean("shadow").value_or(false); });
    faults.collect([&] { readParts(fields, rule); });
    readConditions(fields, rule, faults);
    readSamples(fields, rule, faults);
    faults.collect([&] { fields.finish(); });
    return rule;
}

} // namespace detect
