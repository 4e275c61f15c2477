#pragma once

#include "app/users/conduct.h"

#include <QAbstractTableModel>

#include <set>

namespace ui {

/// What a user did that was flagged or decided about, the newest first: as many as were read with their text.
class PromptModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Record, Risk, Decision, Counts, Opening, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a counted: those that count towards a rule.
    void setPrompts(const users::Conduct &conduct, std::set<GenerationId> counted);
    const users::Prompt &prompt(int row) const { return m_prompts.at(static_cast<size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QVariant text(const users::Prompt &prompt, int column) const;

    std::vector<users::Prompt> m_prompts; ///< the newest first
    std::set<GenerationId> m_counted;
};

/// The generations that count towards a rule that is reached; where none is, towards any.
std::set<GenerationId> countedOf(const std::vector<users::RuleState> &states);

} // namespace ui
