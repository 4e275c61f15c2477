#pragma once

#include "app/measure/ranking.h"
#include "app/training/labelledtable.h"

#include <map>

namespace training {

/// How a classifier does on the rows that know a category.
struct Figures
{
    qint64 rows = 0;
    qint64 positives = 0;
    measure::Estimate averagePrecision; ///< area under precision over recall
    measure::Confusion atThreshold;     ///< yes from the model's own threshold on
    measure::Estimate recallAt1;        ///< where 1 % of benign talk is taken for it; NaN without benign talk
    measure::Estimate recallAt5;
    measure::Estimate falseAlarms; ///< of benign talk, at the model's own threshold
    double calibrationError = 0;
};

/// By category, then by language; "": all of them.
using ModelFigures = std::map<QString, std::map<QString, Figures>>;

struct ModelEvaluation
{
    qint64 rows = 0;
    qint64 benign = 0; ///< of them, sides of conversations of which nearly every category is known not to apply
    ModelFigures figures;
};

/// A side of a conversation of which all \a categories but two at most are known not to apply: what most of a log is.
bool isBenignTalk(const LabelledRow &row, size_t categories);

/// Holds \a classifier against the rows of \a table that are of \a split; empty: all. BadInput: there are none.
/// Cancelled.
Result<ModelEvaluation> evaluateModel(const classify::Classifier &classifier, const LabelledTable &table,
                                      std::string_view split, const ProgressSink &progress = {},
                                      const std::stop_token &stop = {});

} // namespace training
