#pragma once

#include "app/filing/snapshot.h"

#include <QAbstractTableModel>

namespace ui {

/// Snapshots of official lists, the newest day first.
class SnapshotModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Day, List, Extent, Rows, Source, ColumnCount };

    explicit SnapshotModel(const filing::ListTable &lists, QObject *parent = nullptr); ///< borrows \a lists

    void setSnapshots(std::vector<filing::Snapshot> snapshots);
    const std::vector<filing::Snapshot> &snapshots() const { return m_snapshots; }
    const filing::Snapshot *at(int row) const; ///< nullptr: there is no such row
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const filing::Snapshot &snapshot, int column) const;

    const filing::ListTable &m_lists;
    std::vector<filing::Snapshot> m_snapshots;
};

} // namespace ui
