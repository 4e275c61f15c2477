#pragma once

#include "app/scan/trial.h"

#include <QAbstractTableModel>

namespace ui {

/// What a back-test found by rule: findings before and after, those gained and those lost. Rules that change first.
class ChangeModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Rule, Before, After, Gained, Lost, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRules(std::vector<scan::RuleChange> rules);
    const scan::RuleChange &rule(int row) const { return m_rules.at(static_cast<size_t>(row)); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<scan::RuleChange> m_rules;
};

} // namespace ui
