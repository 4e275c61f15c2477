#pragma once

#include "app/complaint/complaint.h"
#include "app/complaint/kind.h"

#include <QAbstractTableModel>

namespace ui {

/// What happened to a complaint, the newest first.
class ComplaintEventModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, What, Note, Officer, ColumnCount };

    explicit ComplaintEventModel(QObject *parent = nullptr);

    void setEvents(std::vector<complaint::Event> events, std::vector<complaint::Kind> kinds);
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const complaint::Event &event, int column) const;

    std::vector<complaint::Event> m_events; ///< the newest first
    std::vector<complaint::Kind> m_kinds;
};

} // namespace ui
