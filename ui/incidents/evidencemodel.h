#pragma once

#include "app/incident/evidence.h"

#include <QAbstractTableModel>

namespace ui {

/// The generations that a case holds, as they were when they became evidence. Excerpts are cut and
/// masked when a row is looked at.
class EvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Risk, Service, When, Excerpt, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setItems(std::vector<incident::EvidenceItem> items);
    const incident::EvidenceItem &item(int row) const { return m_items.at(static_cast<size_t>(row)); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<incident::EvidenceItem> m_items;
};

/// A few words around the gravest finding of \a item, one line, with personal information masked.
QString maskedExcerpt(const incident::EvidenceItem &item);

} // namespace ui
