#pragma once

#include "app/ingest/sourcestore.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// Records that could not be read, of one file or of all; read a page at a time.
class QuarantineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Line, Byte, Reason, Detail, Raw, ColumnCount };

    explicit QuarantineModel(const db::Database &database, QObject *parent = nullptr);

    void setSource(std::optional<SourceId> source);
    const ingest::QuarantineRecord &record(int row) const { return m_records.at(static_cast<size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    const db::Database &m_database;
    std::optional<SourceId> m_source;
    std::vector<ingest::QuarantineRecord> m_records;
    bool m_fetching = false;
    bool m_complete = true;
};

/// A reason of quarantine in words: "the record ends too early".
QString quarantineReason(const QString &reason);

} // namespace ui
