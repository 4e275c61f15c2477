#pragma once

#include "app/review/officeragreement.h"

#include <QAbstractTableModel>

namespace ui {

/// What the first officer decided (rows), and what later ones did about the same generations (columns). Only
/// dispositions that occur.
class ConfusionModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void setTable(const measure::CrossTable &table); ///< in the order of review::ratedDispositions
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override; ///< the first holds the row's disposition
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString name(int shown) const;

    measure::CrossTable m_table{review::ratedDispositions.size()};
    std::vector<size_t> m_shown; ///< which of the dispositions
};

} // namespace ui
