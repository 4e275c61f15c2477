#include "ui/users/evidencechoice.h"

#include "app/incident/incident.h"
#include "app/review/decision.h"
#include "ui/users/userwords.h"

#include <algorithm>
#include <ranges>

namespace ui {

namespace {

bool isEvidence(const users::Prompt &prompt)
{
    const auto disposition = review::dispositionNamed(prompt.verdict.disposition);
    return disposition && review::isProblem(*disposition);
}

} // namespace

EvidenceChoice::EvidenceChoice(const std::vector<users::Prompt> &prompts, std::set<GenerationId> chosen,
                               QObject *parent)
    : QAbstractListModel(parent)
    , m_chosen(std::move(chosen))
{
    for (const users::Prompt &prompt : prompts | std::views::reverse) {
        if (isEvidence(prompt))
            m_prompts.push_back(prompt);
    }
}

std::vector<GenerationId> EvidenceChoice::chosen() const
{
    std::vector<GenerationId> ids;
    for (const users::Prompt &prompt : m_prompts | std::views::reverse) {
        if (m_chosen.contains(prompt.verdict.generation))
            ids.push_back(prompt.verdict.generation);
    }
    return ids;
}

int EvidenceChoice::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_prompts.size());
}

QVariant EvidenceChoice::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const users::Prompt &prompt = m_prompts[static_cast<size_t>(index.row())];
    if (role == Qt::CheckStateRole)
        return m_chosen.contains(prompt.verdict.generation) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::ToolTipRole)
        return prompt.opening;
    if (role != Qt::DisplayRole)
        return {};
    QStringList parts{incident::reference(prompt.verdict.generation),
                      prompt.verdict.at ? shanghaiText(*prompt.verdict.at) : tr("no time in the log"), prompt.risk(),
                      decisionText(prompt.verdict.disposition), prompt.opening};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(" · "));
}

bool EvidenceChoice::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const GenerationId id = m_prompts[static_cast<size_t>(index.row())].verdict.generation;
    if (value.value<Qt::CheckState>() == Qt::Checked)
        m_chosen.insert(id);
    else
        m_chosen.erase(id);
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT chosenChanged();
    return true;
}

Qt::ItemFlags EvidenceChoice::flags(const QModelIndex &index) const
{
    const Qt::ItemFlags flags = QAbstractListModel::flags(index);
    return index.isValid() ? flags | Qt::ItemIsUserCheckable : flags;
}

} // namespace ui
