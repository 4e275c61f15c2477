#pragma once

#include "app/registry/status.h"

#include <QAbstractTableModel>

namespace ui {

/// Things to keep valid, as rows under the service that they belong to; after them those of the whole
/// company, then the models and the algorithms of the register. A service stands in a row of its own above
/// its things, also where it has none.
class RegistryModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Number, Status, ValidUntil, NextDuty, DueOn, Left, Mark, ColumnCount };
    enum class Show { All, NeedsAction, Pending, InForce, Ended };

    enum class RowKind { Service, Company, Item, ModelsHead, Model, AlgorithmsHead, Algorithm };

    using QAbstractTableModel::QAbstractTableModel;

    /// Of \a registered the services, models and algorithms; its items are \a statuses.
    void setRegister(registry::Register registered, std::vector<registry::ItemStatus> statuses);
    void setShow(Show show);
    Show show() const { return m_show; }

    RowKind kind(int row) const { return rowAt(row).kind; }
    bool isHeading(int row) const; ///< a row that runs across the table
    /// The service whose row \a row is, or under which it stands; nullptr: the whole company's.
    const registry::Service *service(int row) const;
    /// nullptr for the row of anything else.
    const registry::ItemStatus *status(int row) const { return rowAt(row).status; }
    const registry::Model *model(int row) const;         ///< likewise
    const registry::Algorithm *algorithm(int row) const; ///< likewise
    int rowOf(RegistryItemId item) const; ///< -1: not shown
    int rowOf(ServiceId service) const;
    int rowOf(registry::ModelId model) const;
    int rowOf(registry::AlgorithmId algorithm) const;

    const std::vector<registry::ItemStatus> &statuses() const { return m_statuses; }
    int needingAction() const;
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        RowKind kind = RowKind::Company;
        int index = -1; ///< of the service, model or algorithm in the register; -1: the whole company
        const registry::ItemStatus *status = nullptr;
    };
    const Row &rowAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    void arrange();
    void arrangeService(int service);
    void arrangeParts();
    int rowOf(RowKind kind, std::ptrdiff_t index) const;
    QString heading(const Row &row) const;
    QVariant headingData(const Row &row, int column, int role) const;
    QVariant partData(const Row &row, int column, int role) const;
    QString display(const registry::Model &model, int column) const;
    QString display(const registry::Algorithm &algorithm, int column) const;
    QString usersOf(const std::vector<ServiceId> &services) const;
    QVariant dataOf(const registry::ItemStatus &status, int column, int role) const;
    QString display(const registry::ItemStatus &status, int column) const;

    registry::Register m_register;
    std::vector<registry::ItemStatus> m_statuses;
    std::vector<Row> m_rows;
    Show m_show = Show::All;
};

} // namespace ui
