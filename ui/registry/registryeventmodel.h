#pragma once

#include "app/registry/register.h"

#include <QAbstractTableModel>

namespace ui {

/// What happened to one item, the newest first.
class RegistryEventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { On, What, Done, Note, Officer, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    /// \a events of one item, oldest first.
    void setEvents(std::vector<registry::RegistryEvent> events);
    const registry::RegistryEvent &eventAt(int row) const
    {
        return m_events.at(m_events.size() - 1 - static_cast<size_t>(row));
    }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const registry::RegistryEvent &event, int column) const;

    std::vector<registry::RegistryEvent> m_events;
};

} // namespace ui
