#include "app/detect/rulereader.h"

#include "app/base/tomlfields.h"
#include "app/detect/expressions.h"
#include "app/text/fold.h"
#include "app/text/utf8.h"
#include "app/text/view.h"

#include <algorithm>

namespace detect {

namespace {

void readRisks(TomlFields &fields, Rule &rule, const Taxonomy &taxonomy)
{
    rule.risk = fields.text("risk");
    if (!taxonomy.find(rule.risk))
        fields.refuse("risk", QStringLiteral("%1 is no risk of %2").arg(rule.risk, taxonomy.source()));
    rule.also = fields.textList("also");
    for (const QString &code : rule.also) {
        if (!taxonomy.find(code) || code == rule.risk)
            fields.refuse("also", QStringLiteral("%1 is no further risk of %2").arg(code, taxonomy.source()));
    }
}

void readTerms(TomlFields &fields, Rule &rule)
{
    for (const auto *term : fields.texts("terms")) {
        const std::string folded = text::fold(term->get()).text;
        const bool isPadded = folded.starts_with(' ') || folded.ends_with(' ');
        if (folded.empty() || isPadded)
            TomlFields::refuse(*term, QStringLiteral("a term must hold more than blanks, and none at its ends"));
        rule.terms.push_back(term->get());
    }
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

void readRegexes(TomlFields &fields, Rule &rule, text::Steps steps, Samples samples)
{
    for (const auto *regex : fields.texts("regex")) {
        if (regex->get().contains('\0'))
            TomlFields::refuse(*regex, QStringLiteral("a regular expression cannot hold a NUL"));
        if (const QString why = characterThatNeverOccurs(regex->get(), steps); !why.isEmpty())
            TomlFields::refuse(*regex, why);
        const auto usable = samples == Samples::Test ? checkExpression(regex->get()) : Result<void>();
        if (!usable)
            TomlFields::refuse(*regex,
                               QStringLiteral("not a usable regular expression: %1").arg(usable.error().detail));
        rule.regexes.push_back(regex->get());
    }
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

void readSamples(TomlFields &fields, Rule &rule)
{
    for (const auto *sample : fields.texts("match"))
        rule.matches.push_back(sample->get());
    for (const auto *sample : fields.texts("no_match"))
        rule.noMatches.push_back(sample->get());
    if (rule.matches.empty() || rule.noMatches.empty())
        fields.refuse(
            "id", QStringLiteral("the rule %1 needs a sample under \"match\" and one under \"no_match\"").arg(rule.id));
}

} // namespace

Rule readRule(const toml::table &table, const Taxonomy &taxonomy, text::Steps steps, Samples samples)
{
    TomlFields fields(table);
    Rule rule;
    rule.id = fields.text("id");
    rule.title = fields.bilingual("title");
    readRisks(fields, rule, taxonomy);
    rule.severity = fields.integer("severity", 1, 3);
    rule.score = fields.real("score", 0, 1, 1);
    rule.source = fields.text("source");
    rule.explanation = fields.bilingual("explanation");
    readTerms(fields, rule);
    readRegexes(fields, rule, steps, samples);
    if (rule.terms.empty() && rule.regexes.empty())
        fields.refuse("id", QStringLiteral("the rule %1 has neither \"terms\" nor \"regex\"").arg(rule.id));
    readValidator(fields, rule);
    rule.wholeWord = fields.boolean("whole_word");
    rule.readings = {fields.boolean("pinyin").value_or(false), fields.boolean("initials").value_or(false)};
    readParts(fields, rule);
    readSamples(fields, rule);
    fields.finish();
    return rule;
}

} // namespace detect
