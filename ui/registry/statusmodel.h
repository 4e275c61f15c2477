#pragma once

#include "ui/registry/statusfilter.h"

#include <QAbstractTableModel>

namespace ui {

/// How things stand on a day, as rows under the service that they belong to; last those of the whole company. Each row
/// says why, and by which rule.
class StatusModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, State, NextDuty, DueOn, Left, Reason, Source, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setStatuses(std::vector<registry::Service> services, std::vector<registry::ItemStatus> statuses);
    void setCuts(const std::set<StatusCut> &cuts);

    bool isService(int row) const { return !rowAt(row).status; }
    const registry::ItemStatus *status(int row) const { return rowAt(row).status; } ///< nullptr: a service's row
    const std::vector<registry::ItemStatus> &statuses() const { return m_statuses; }
    int rowOf(RegistryItemId item) const; ///< -1: not shown
    /// The row of what \a service lacks that is titled \a what; -1: not shown.
    int rowOf(std::optional<ServiceId> service, const Bilingual &what) const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        const registry::Service *service = nullptr; ///< nullptr: the whole company
        const registry::ItemStatus *status = nullptr;
    };
    const Row &rowAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    void arrange();
    QVariant serviceData(const Row &row, int column, int role) const;
    QVariant dataOf(const registry::ItemStatus &status, int column, int role) const;

    std::vector<registry::Service> m_services;
    std::vector<registry::ItemStatus> m_statuses;
    std::vector<Row> m_rows;
    std::set<StatusCut> m_cuts;
};

/// The cell's words: what the table shows and what the pane beside it begins with.
QString statusCell(const registry::ItemStatus &status, int column);

} // namespace ui
