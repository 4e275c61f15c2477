#include "ui/retest/answermodel.h"

#include "app/incident/incident.h"
#include "ui/retest/retestwords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

void AnswerModel::setSet(const retest::PromptSet &set, const std::optional<retest::Run> &run)
{
    beginResetModel();
    m_rows.clear();
    const auto originOf = [&](int number) {
        const auto found = std::ranges::find(set.prompts, number, &retest::Prompt::number);
        return found == set.prompts.end() ? GenerationId{} : found->origin;
    };
    if (run) {
        for (const retest::Answer &answer : run->outcome.answers)
            m_rows.push_back({answer.number, originOf(answer.number), answer.generation, answer.state});
    } else {
        for (const retest::Prompt &prompt : set.prompts)
            m_rows.push_back({.number = prompt.number, .origin = prompt.origin});
    }
    endResetModel();
}

void AnswerModel::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

void AnswerModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
}

GenerationId AnswerModel::recordOf(int row) const
{
    if (row < 0 || row >= rowCount())
        return {};
    const Row &one = m_rows.at(static_cast<size_t>(row));
    return one.answer == GenerationId{} ? one.origin : one.answer;
}

int AnswerModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int AnswerModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AnswerModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows.at(static_cast<size_t>(index.row()));
    if (role == IdRole)
        return qlonglong(row.number * 1'000'000'000LL + qint64(row.answer));
    if (role == StatusRole && index.column() == State)
        return int(answerRole(row.state));
    if (role == MutedRole)
        return index.column() == Origin;
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case Number: return row.number;
    case Origin: return row.origin == GenerationId{} ? tr("written by hand") : incident::reference(row.origin);
    case Answer: return row.answer == GenerationId{} ? QString() : incident::reference(row.answer);
    case State: return answerText(row.state);
    default: return {};
    }
}

QVariant AnswerModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Number: return tr("Prompt");
    case Origin: return tr("From");
    case Answer: return tr("Answer");
    case State: return tr("What it came to");
    default: return {};
    }
}

} // namespace ui
