#include "app/training/evaluation.h"

#include "app/measure/calibration.h"

#include <bit>
#include <cmath>
#include <limits>

using namespace Qt::StringLiterals;

namespace training {

namespace {

constexpr size_t rowsAtOnce = 1024;
constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

/// What was said of a row, for each category.
struct JudgedRow
{
    const LabelledRow *row = nullptr;
    std::vector<float> probabilities;
};

/// The rows of one category and language.
struct Sample
{
    std::vector<measure::Scored> rows;
    std::vector<double> benign; ///< what benign talk got
};

measure::Estimate recallAt(double share, const Sample &sample)
{
    if (sample.benign.empty())
        return {nothing, 0, 1};
    return recallOf(measure::confusionAt(measure::thresholdAt(share, sample.benign), sample.rows));
}

Figures figuresOf(const Sample &sample, double threshold)
{
    const auto isAlarm = [threshold](double score) { return score >= threshold; };
    return {.rows = std::ssize(sample.rows),
            .positives = std::ranges::count(sample.rows, true, &measure::Scored::isSo),
            .averagePrecision = measure::averagePrecision(sample.rows),
            .atThreshold = measure::confusionAt(threshold, sample.rows),
            .recallAt1 = recallAt(0.01, sample),
            .recallAt5 = recallAt(0.05, sample),
            .falseAlarms = measure::share(std::ranges::count_if(sample.benign, isAlarm), std::ssize(sample.benign)),
            .calibrationError = measure::calibrationError(sample.rows)};
}

Result<std::vector<JudgedRow>> judge(const classify::Classifier &classifier,
                                     const std::vector<const LabelledRow *> &rows, const ProgressSink &progress,
                                     const std::stop_token &stop)
{
    std::vector<JudgedRow> judged;
    judged.reserve(rows.size());
    std::vector<classify::Passage> passages;
    for (size_t at = 0; at < rows.size(); at += rowsAtOnce) {
        passages.clear();
        for (size_t i = at; i < std::min(rows.size(), at + rowsAtOnce); ++i)
            passages.push_back({rows[i]->text, rows[i]->role});
        auto verdicts = classifier.classify(passages, stop);
        if (!verdicts)
            return failed(verdicts);
        for (classify::Verdict &verdict : *verdicts)
            judged.push_back({rows[judged.size()], std::move(verdict.probabilities)});
        if (progress)
            progress({.done = qint64(judged.size()), .total = qint64(rows.size())});
    }
    return judged;
}

std::map<QString, Figures> ofCategory(const std::vector<JudgedRow> &judged, size_t category, double threshold,
                                      size_t categories)
{
    std::map<QString, Sample> samples;
    for (const JudgedRow &one : judged) {
        const double score = double(one.probabilities[category]);
        const bool knows = one.row->knows(category);
        const bool isBenign = isBenignTalk(*one.row, categories);
        for (const QString &language : {QString(), QString::fromStdString(one.row->language)}) {
            if (knows)
                samples[language].rows.push_back({score, one.row->is(category)});
            if (knows && isBenign)
                samples[language].benign.push_back(score);
        }
    }
    std::map<QString, Figures> figures;
    for (const auto &[language, sample] : samples) {
        if (!sample.rows.empty())
            figures.emplace(language, figuresOf(sample, threshold));
    }
    return figures;
}

} // namespace

bool isBenignTalk(const LabelledRow &row, size_t categories)
{
    return row.positive == 0 && row.role != classify::Role::Post
        && static_cast<size_t>(std::popcount(row.known)) + 2 >= categories;
}

Result<ModelEvaluation> evaluateModel(const classify::Classifier &classifier, const LabelledTable &table,
                                      std::string_view split, const ProgressSink &progress, const std::stop_token &stop)
{
    std::vector<const LabelledRow *> rows;
    for (const LabelledRow &row : table.rows) {
        if (split.empty() || row.split == split)
            rows.push_back(&row);
    }
    if (rows.empty())
        return fail(Failure::Kind::BadInput, u"no row is of the split"_s, table.name);
    const Result<std::vector<JudgedRow>> judged = judge(classifier, rows, progress, stop);
    if (!judged)
        return failed(judged);
    const std::vector<classify::Category> &categories = classifier.categories();
    ModelEvaluation evaluation{.rows = std::ssize(rows)};
    evaluation.benign =
        std::ranges::count_if(rows, [&](const LabelledRow *row) { return isBenignTalk(*row, categories.size()); });
    for (size_t i = 0; i < categories.size(); ++i) {
        auto figures = ofCategory(*judged, i, categories[i].threshold, categories.size());
        if (!figures.empty())
            evaluation.figures.emplace(categories[i].name, std::move(figures));
    }
    return evaluation;
}

} // namespace training
