#include "ui/users/promptmodel.h"

#include "app/incident/incident.h"
#include "ui/users/userwords.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/tableview.h"

#include <algorithm>

namespace ui {

void PromptModel::setPrompts(const users::Conduct &conduct, std::set<GenerationId> counted)
{
    beginResetModel();
    const auto shown = static_cast<std::ptrdiff_t>(conduct.opened);
    m_prompts.assign(conduct.prompts.end() - shown, conduct.prompts.end());
    std::ranges::reverse(m_prompts);
    m_counted = std::move(counted);
    endResetModel();
}

int PromptModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_prompts.size());
}

int PromptModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PromptModel::text(const users::Prompt &prompt, int column) const
{
    switch (column) {
    case When: return prompt.verdict.at ? shanghaiText(*prompt.verdict.at) : tr("no time in the log");
    case Record: return incident::reference(prompt.verdict.generation);
    case Risk: return prompt.risk().mid(4); // the chip shows the class; the clause letter stands beside it
    case Decision: return decisionText(prompt.verdict.disposition);
    case Counts: return m_counted.contains(prompt.verdict.generation) ? tr("counts") : QString();
    case Opening: return prompt.opening;
    default: return {};
    }
}

QVariant PromptModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const users::Prompt &row = prompt(index.row());
    switch (role) {
    case Qt::DisplayRole: return text(row, index.column());
    case IdRole: return qlonglong(row.verdict.generation);
    case RiskRole: return index.column() == Risk && !row.risk().isEmpty() ? QVariant(row.risk()) : QVariant();
    case MutedRole: return index.column() == When || (index.column() == Decision && row.verdict.disposition.isEmpty());
    default: return {};
    }
}

QVariant PromptModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("Generated");
    case Record: return tr("Record");
    case Risk: return tr("Risk");
    case Decision: return tr("Decision");
    case Counts: return tr("Rule");
    case Opening: return tr("Prompt, masked");
    default: return {};
    }
}

std::set<GenerationId> countedOf(const std::vector<users::RuleState> &states)
{
    const bool isReached = std::ranges::any_of(states, &users::RuleState::isReached);
    std::set<GenerationId> counted;
    for (const users::RuleState &state : states) {
        if (state.isReached == isReached)
            counted.insert(state.generations.begin(), state.generations.end());
    }
    return counted;
}

} // namespace ui
