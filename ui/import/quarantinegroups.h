#pragma once

#include "app/ingest/quarantinestore.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The quarantine by reason: all that wait, those of each reason, and those that were mended. The rows of a
/// list to choose from.
class QuarantineGroups : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Count, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setCounts(const std::vector<ingest::QuarantineCount> &counts);
    void retranslate();

    /// What row \a row stands for; the source is not its business.
    ingest::QuarantineFilter filter(int row) const;
    int rowOf(const ingest::QuarantineFilter &filter) const; ///< the first row, where there is none of that kind

    qint64 open() const { return m_open; }
    qint64 mended() const { return m_mended; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    bool isMended(int row) const { return row > static_cast<int>(m_counts.size()); }

    std::vector<ingest::QuarantineCount> m_counts;
    qint64 m_open = 0;
    qint64 m_mended = 0;
};

} // namespace ui
