#include "app/detect/packloader.h"

#include "app/base/hash.h"
#include "app/base/tomlfields.h"
#include "app/detect/cardreader.h"
#include "app/detect/matcher.h"
#include "app/detect/rulereader.h"
#include "app/detect/stepsreader.h"

#include <QDir>
#include <QFile>

#include <algorithm>

namespace detect {

namespace {

/// A rule as it was read, and where it stands.
struct PlacedRule
{
    Rule rule;
    const toml::table *table = nullptr;
};

std::vector<PlacedRule> readRules(TomlFields &fields, const Taxonomy &taxonomy, text::Steps steps, Samples samples)
{
    std::vector<PlacedRule> rules;
    for (const toml::table *table : fields.tables("rule")) {
        Rule rule = readRule(*table, taxonomy, steps, samples);
        if (std::ranges::any_of(rules, [&](const PlacedRule &earlier) { return earlier.rule.id == rule.id; }))
            TomlFields::refuse(*table->get("id"), QStringLiteral("there are two rules with the id %1").arg(rule.id));
        rules.push_back({std::move(rule), table});
    }
    if (rules.empty())
        fields.refuse("rule", QStringLiteral("the pack has no rule"));
    return rules;
}

RulePack readHeader(TomlFields &fields)
{
    RulePack pack;
    fields.integer("format", 1, 1);
    pack.id = fields.text("id");
    pack.version = fields.text("version");
    pack.title = fields.bilingual("title");
    pack.description = fields.bilingual("description");
    pack.languages = fields.textList("language");
    pack.source = fields.text("source");
    pack.licence = fields.text("licence");
    pack.steps = readSteps(fields);
    if (const toml::table *card = fields.table("card"))
        pack.card = readCard(*card);
    return pack;
}

QString inWords(const SamplePair &pair)
{
    return QString::fromStdString(pair.prompt + " / " + pair.output);
}

/// The first sample on which rule number \a number fails, in words; empty if it passes them all.
QString failingSample(const Matcher &matcher, uint32_t number, Scratch &scratch)
{
    const Rule &rule = matcher.rule(number);
    const auto isAmong = [&](const std::vector<Match> &found) {
        return std::ranges::contains(found, number, &Match::rule);
    };
    const auto finds = [&](const std::string &sample) {
        return isAmong(matcher.scan(sample, rule.inPrompt ? Part::Prompt : Part::Output, scratch));
    };
    const auto findsIn = [&](const SamplePair &pair) {
        return isAmong(matcher.scan(pair.prompt, pair.output, scratch));
    };
    const QString missed = QStringLiteral("the rule %1 does not find its sample \"%2\"");
    const QString wrong = QStringLiteral("the rule %1 finds something in \"%2\"");
    if (const auto sample = std::ranges::find_if_not(rule.matches, finds); sample != rule.matches.end())
        return missed.arg(rule.id, QString::fromStdString(*sample));
    if (const auto pair = std::ranges::find_if_not(rule.matchPairs, findsIn); pair != rule.matchPairs.end())
        return missed.arg(rule.id, inWords(*pair));
    if (const auto sample = std::ranges::find_if(rule.noMatches, finds); sample != rule.noMatches.end())
        return wrong.arg(rule.id, QString::fromStdString(*sample));
    if (const auto pair = std::ranges::find_if(rule.noMatchPairs, findsIn); pair != rule.noMatchPairs.end())
        return wrong.arg(rule.id, inWords(*pair));
    return {};
}

Result<void> test(const RulePack &pack, const std::vector<PlacedRule> &rules)
{
    const auto matcher = Matcher::compile({pack});
    if (!matcher)
        return failed(matcher);
    Scratch scratch;
    for (uint32_t number = 0; number < rules.size(); ++number) {
        if (const QString why = failingSample(**matcher, number, scratch); !why.isEmpty())
            return fail(Failure::Kind::BadInput, why, tomlPlace(*rules[number].table->get("id")));
    }
    return {};
}

} // namespace

Result<RulePack> readRulePack(const QByteArray &text, const QString &name, const Taxonomy &taxonomy, Samples samples)
{
    const auto file = parseToml(text, name);
    std::vector<PlacedRule> rules;
    auto read = readFields(file, [&](TomlFields &fields) {
        RulePack pack = readHeader(fields);
        rules = readRules(fields, taxonomy, pack.steps, samples);
        return pack;
    });
    if (!read)
        return failed(read);
    RulePack pack = std::move(*read);
    for (const PlacedRule &placed : rules)
        pack.rules.push_back(placed.rule);
    pack.text = text;
    pack.hash = Sha256::of(text);
    if (samples == Samples::Trust)
        return pack;
    if (const auto passed = test(pack, rules); !passed)
        return failed(passed);
    return pack;
}

Result<RulePack> loadRulePack(const QString &path, const Taxonomy &taxonomy, Samples samples)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return fail(Failure::Kind::BadInput, file.errorString(), path);
    return readRulePack(file.readAll(), path, taxonomy, samples);
}

Result<std::vector<RulePack>> starterPacks(Samples samples)
{
    const auto taxonomy = Taxonomy::load();
    if (!taxonomy)
        return failed(taxonomy);
    std::vector<RulePack> packs;
    const QDir folder(QStringLiteral(":/packs"));
    for (const QString &name : folder.entryList({QStringLiteral("*.toml")}, QDir::Files, QDir::Name)) {
        auto pack = loadRulePack(folder.filePath(name), *taxonomy, samples);
        if (!pack)
            return failed(pack);
        packs.push_back(std::move(*pack));
    }
    return packs;
}

} // namespace detect
