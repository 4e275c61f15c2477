#include "app/training/choice.h"

#include "app/measure/calibration.h"
#include "app/training/evaluation.h"

#include <algorithm>

namespace training {

namespace {

constexpr double none = 2; // a threshold that no probability reaches

/// What one category got, as probabilities.
struct Column
{
    std::vector<measure::Scored> rows;
    std::vector<double> benign; ///< of all benign talk; -1 where it does not know the category
    qint64 positives = 0;
};

Column columnOf(classify::Head &head, size_t category, const Choice &choice, const std::vector<size_t> &benign)
{
    Column column;
    for (size_t i = 0; i < choice.rows.size(); ++i) {
        if (choice.rows[i]->knows(category))
            column.rows.push_back({choice.scores[i][category], choice.rows[i]->is(category)});
    }
    const measure::Sigmoid sigmoid = measure::fitSigmoid(column.rows);
    head.slope = sigmoid.slope;
    head.offset = sigmoid.offset;
    for (measure::Scored &row : column.rows)
        row.score = sigmoid(row.score);
    for (const size_t i : benign)
        column.benign.push_back(choice.rows[i]->knows(category) ? sigmoid(choice.scores[i][category]) : -1);
    column.positives = std::ranges::count(column.rows, true, &measure::Scored::isSo);
    return column;
}

double thresholdOf(const Column &column, double share)
{
    if (column.positives < fewestPositives)
        return none;
    std::vector<double> benign;
    std::ranges::copy_if(column.benign, std::back_inserter(benign),
                         [](double probability) { return probability >= 0; });
    return measure::bestThreshold(column.rows, measure::thresholdAt(share, std::move(benign)));
}

/// The share of benign talk that any category takes for its own.
double alarmsOf(const std::vector<Column> &columns, const std::vector<double> &thresholds, size_t benign)
{
    size_t alarms = 0;
    for (size_t i = 0; i < benign; ++i) {
        bool isAlarm = false;
        for (size_t category = 0; category < columns.size(); ++category)
            isAlarm = isAlarm || columns[category].benign[i] >= thresholds[category];
        alarms += isAlarm ? 1 : 0;
    }
    return benign == 0 ? 0 : double(alarms) / double(benign);
}

} // namespace

std::vector<qint64> choose(std::vector<classify::Head> &heads, const Choice &choice)
{
    std::vector<size_t> benign;
    for (size_t i = 0; i < choice.rows.size(); ++i) {
        if (isBenignTalk(*choice.rows[i], heads.size()))
            benign.push_back(i);
    }
    std::vector<Column> columns;
    std::vector<qint64> positives;
    for (size_t i = 0; i < heads.size(); ++i) {
        columns.push_back(columnOf(heads[i], i, choice, benign));
        positives.push_back(columns.back().positives);
    }
    std::vector<double> thresholds(heads.size());
    for (double share = mostFalseAlarms; share > mostFalseAlarms / 50; share *= 0.8) {
        std::ranges::transform(columns, thresholds.begin(),
                               [share](const Column &column) { return thresholdOf(column, share); });
        if (alarmsOf(columns, thresholds, benign.size()) <= mostFalseAlarmsTogether)
            break;
    }
    for (size_t i = 0; i < heads.size(); ++i)
        heads[i].category.threshold = thresholds[i];
    return positives;
}

} // namespace training
