#pragma once

#include "app/users/due.h"

#include <QAbstractTableModel>

namespace ui {

/// The users who reached a rule, who did so last first; before them the one who is shown, where that user reached none.
class UsersDueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { User, Reached, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setUsers(std::vector<users::DueUser> due, std::vector<users::Rule> rules);
    const users::DueUser &user(int row) const { return m_due.at(static_cast<size_t>(row)); }
    int rowOf(const QString &user) const; ///< -1: not due

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString reachedText(const users::DueUser &due) const;
    QString wholeText(const users::DueUser &due) const;

    std::vector<users::DueUser> m_due;
    std::vector<users::Rule> m_rules;
};

} // namespace ui
