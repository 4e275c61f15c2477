#pragma once

#include "app/search/facets.h"

#include <QAbstractTableModel>

namespace ui {

/// The most frequent values of one facet, as bars that lie behind value and count.
class FacetModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Value, Found, ColumnCount };
    enum { ShareRole = Qt::UserRole + 1 }; ///< double: of the most frequent value, 0 … 1

    using QAbstractTableModel::QAbstractTableModel;

    void setCounts(search::Facet facet, std::vector<search::FacetCount> counts);
    search::Facet facet() const { return m_facet; }
    const search::FacetCount &count(int row) const { return m_counts.at(static_cast<size_t>(row)); }

    /// The condition that asks for the value in \a row; empty: a query cannot ask for it.
    QString part(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString valueName(const search::FacetCount &count) const;

    search::Facet m_facet = search::Facet::Service;
    std::vector<search::FacetCount> m_counts;
};

} // namespace ui
