#pragma once

#include "app/registry/status.h"

#include <QAbstractTableModel>

namespace ui {

/// Things to keep valid, as rows under the service that they belong to; last those of the whole
/// company. A service stands in a row of its own above its things, also where it has none.
class RegistryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Number, Status, ValidUntil, NextDuty, DueOn, Left, Mark, ColumnCount };
    enum class Show { All, NeedsAction, Pending, InForce, Ended };

    using QAbstractTableModel::QAbstractTableModel;

    void setStatuses(std::vector<registry::Service> services, std::vector<registry::ItemStatus> statuses);
    void setShow(Show show);
    Show show() const { return m_show; }

    bool isService(int row) const { return !rowAt(row).status; }
    /// The service whose row \a row is, or under which it stands; nullptr: the whole company's.
    const registry::Service *service(int row) const;
    /// nullptr for a service's row.
    const registry::ItemStatus *status(int row) const;
    int rowOf(RegistryItemId item) const; ///< -1: not shown
    int rowOf(ServiceId service) const;

    const std::vector<registry::ItemStatus> &statuses() const { return m_statuses; }
    const std::vector<registry::Service> &services() const { return m_services; }
    int needingAction() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        int service = -1; ///< an index into m_services; -1: the whole company
        const registry::ItemStatus *status = nullptr;
    };
    const Row &rowAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    void arrange();
    void arrangeService(int service);
    QVariant serviceData(const Row &row, int column, int role) const;
    QVariant dataOf(const registry::ItemStatus &status, int column, int role) const;
    QString display(const registry::ItemStatus &status, int column) const;

    std::vector<registry::Service> m_services;
    std::vector<registry::ItemStatus> m_statuses;
    std::vector<Row> m_rows;
    Show m_show = Show::All;
};

} // namespace ui
