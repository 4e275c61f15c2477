#pragma once

#include "app/incident/procedure.h"

#include <QAbstractTableModel>

namespace ui {

/// What happened in a case, the newest first.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Note, Officer, ColumnCount };

    explicit TimelineModel(incident::Procedure procedure, QObject *parent = nullptr);

    /// \a events as incident::timeline() gives them: oldest first.
    void setEvents(std::vector<incident::IncidentEvent> events);
    const incident::IncidentEvent &eventAt(int row) const
    {
        return m_events.at(m_events.size() - 1 - static_cast<size_t>(row));
    }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const incident::IncidentEvent &event, int column) const;

    incident::Procedure m_procedure;
    std::vector<incident::IncidentEvent> m_events;
};

} // namespace ui
