#include "app/training/card.h"

#include "app/base/tomlfields.h"

#include <QJsonArray>

#include <cmath>

using namespace Qt::StringLiterals;

namespace training {

namespace {

QJsonValue rounded(double value)
{
    return std::isnan(value) ? QJsonValue() : QJsonValue(std::round(value * 1e4) / 1e4);
}

QJsonValue toJson(const measure::Estimate &estimate)
{
    if (std::isnan(estimate.value))
        return {};
    return QJsonObject{{u"value"_s, rounded(estimate.value)},
                       {u"low"_s, rounded(estimate.low)},
                       {u"high"_s, rounded(estimate.high)}};
}

QJsonObject toJson(const Figures &figures)
{
    return {{u"rows"_s, figures.rows},
            {u"positives"_s, figures.positives},
            {u"auprc"_s, toJson(figures.averagePrecision)},
            {u"f1"_s, toJson(f1Of(figures.atThreshold))},
            {u"precision"_s, toJson(precisionOf(figures.atThreshold))},
            {u"recall"_s, toJson(recallOf(figures.atThreshold))},
            {u"recall_at_1"_s, toJson(figures.recallAt1)},
            {u"recall_at_5"_s, toJson(figures.recallAt5)},
            {u"false_alarms"_s, toJson(figures.falseAlarms)},
            {u"calibration_error"_s, rounded(figures.calibrationError)}};
}

QJsonObject toJson(const LabelledTable &table)
{
    return {{u"name"_s, table.name},
            {u"sha256"_s, QString::fromLatin1(table.hash.toHex())},
            {u"rows"_s, qint64(table.rows.size())}};
}

QJsonArray sourcesOf(const Lesson &lesson, const CardWords &words)
{
    std::map<std::string, qint64> rows;
    for (const LabelledRow &row : lesson.train.rows)
        ++rows[row.source];
    if (lesson.own != nullptr) {
        for (const LabelledRow &row : lesson.own->rows)
            ++rows[row.source];
    }
    QJsonArray sources;
    for (const auto &[name, count] : rows) {
        QJsonObject source{{u"source"_s, QString::fromStdString(name)}, {u"rows"_s, count}};
        const auto known = std::ranges::find(words.sources, QString::fromStdString(name), &DataSource::name);
        if (known != words.sources.end()) {
            source.insert(u"licence"_s, known->licence);
            source.insert(u"origin"_s, known->origin);
        }
        sources.append(source);
    }
    return sources;
}

} // namespace

Result<CardWords> loadCardWords(const QString &path)
{
    return readFields(readToml(path), [](TomlFields &fields) {
        fields.integer("format", 1, 1);
        CardWords words;
        for (const toml::table *table : fields.tables("source")) {
            TomlFields one(*table);
            words.sources.push_back(
                {.name = one.text("name"), .licence = one.text("licence"), .origin = one.text("origin")});
            one.finish();
        }
        for (const toml::table *table : fields.tables("limit")) {
            TomlFields one(*table);
            words.limits.push_back(one.bilingual("text"));
            one.finish();
        }
        return words;
    });
}

QJsonObject toJson(const ModelEvaluation &evaluation)
{
    QJsonObject categories;
    for (const auto &[category, languages] : evaluation.figures) {
        QJsonObject byLanguage;
        for (const auto &[language, figures] : languages)
            byLanguage.insert(language.isEmpty() ? u"all"_s : language, toJson(figures));
        categories.insert(category, byLanguage);
    }
    return {{u"rows"_s, evaluation.rows}, {u"benign_talk"_s, evaluation.benign}, {u"categories"_s, categories}};
}

QJsonObject toJson(const std::vector<GroupBias> &biases)
{
    QJsonObject categories;
    for (const GroupBias &bias : biases) {
        QJsonArray groups;
        for (const GroupFigures &figures : bias.groups)
            groups.append(
                QJsonObject{{u"language"_s, figures.language},
                            {u"risk"_s, figures.group.risk},
                            {u"group"_s, figures.language == u"zh" ? figures.group.name.zh : figures.group.name.en},
                            {u"false_alarms"_s, toJson(figures.falseAlarms)},
                            {u"gap"_s, toJson(figures.gap)},
                            {u"mean_gap"_s, rounded(figures.meanGap)}});
        categories.insert(bias.category,
                          QJsonObject{{u"false_alarms"_s, toJson(bias.falseAlarms)}, {u"groups"_s, groups}});
    }
    return categories;
}

QJsonObject toJson(const Recipe &recipe)
{
    return {{u"seed"_s, qint64(recipe.seed)}, {u"bits"_s, qint64(recipe.bits)},   {u"trials"_s, recipe.trials},
            {u"passes"_s, recipe.passes},     {u"least"_s, qint64(recipe.least)}, {u"rate"_s, recipe.rate},
            {u"pull"_s, recipe.pull},         {u"doubt"_s, recipe.doubt},         {u"balance"_s, recipe.balance},
            {u"own"_s, recipe.own},           {u"folds"_s, qint64(recipe.folds)}};
}

QJsonObject cardOf(const Lesson &lesson, const Taught &taught, const CardWords &words)
{
    QJsonObject positives;
    for (size_t i = 0; i < lesson.categories.size(); ++i)
        positives.insert(lesson.categories[i].name, taught.positivesOfChoice[i]);
    QJsonArray limits;
    for (const Bilingual &limit : words.limits)
        limits.append(QJsonObject{{u"zh"_s, limit.zh}, {u"en"_s, limit.en}});
    return {{u"train"_s, toJson(lesson.train)},
            {u"held"_s, toJson(lesson.held)},
            {u"own"_s, lesson.own != nullptr ? toJson(*lesson.own) : QJsonValue()},
            {u"learned_from"_s, taught.rows},
            {u"dropped_as_held"_s, taught.dropped},
            {u"sources"_s, sourcesOf(lesson, words)},
            {u"recipe"_s, toJson(lesson.recipe)},
            {u"chosen_on"_s,
             QJsonObject{{u"rows"_s, u"dev, and train by cross-validation over groups"_s},
                         {u"positives"_s, positives}}},
            {u"limits"_s, limits}};
}

} // namespace training
