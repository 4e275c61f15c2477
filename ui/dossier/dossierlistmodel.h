#pragma once

#include "app/registry/models.h"

#include <QAbstractTableModel>

namespace ui {

/// A model of the register and how complete its dossier is.
struct DossierRow
{
    registry::Model model;
    int version = 0; ///< of the dossier; 0: none
    int percent = 0;
    int missing = 0; ///< clauses of which nothing is answered
};

class DossierListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Percent, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRows(std::vector<DossierRow> rows);
    const DossierRow &rowAt(int row) const { return m_rows.at(static_cast<size_t>(row)); }
    int rowOf(registry::ModelId id) const; ///< -1: not there
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<DossierRow> m_rows;
};

} // namespace ui
