#pragma once

#include "app/ingest/sourcestore.h"
#include "ui/import/importqueue.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// What is being imported now, then what was imported before, the newest first. A file that is followed stands above
/// the others of its kind: it has a row of its own while it holds no record yet, else its source's.
class SourceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, State, Format, Encoding, Rows, Generations, Quarantined, Findings, Size, When, ColumnCount };

    SourceModel(const db::Database &database, const ImportQueue &queue, QObject *parent = nullptr);

    void reload();
    void jobChanged(int index);
    const std::optional<Failure> &failure() const { return m_failure; }

    /// The stored file in \a row; nullptr for one that only waits, runs or failed.
    const ingest::SourceRecord *source(int row) const;
    const ImportJob *job(int row) const; ///< that waits, runs or failed in \a row; nullptr for a stored file
    const Following *following(int row) const; ///< what is followed in \a row, or could not be; nullptr: nothing
    int rowOf(SourceId source) const; ///< -1: none
    static QStringList states();      ///< whatever the State column can say, in the language that is on

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void loadSources();
    QVariant followingData(const Following &following, int column, int role) const;
    QVariant jobData(const ImportJob &job, int column, int role) const;
    QVariant sourceData(const ingest::SourceRecord &source, int column, int role) const;
    QString formatTip(const ingest::SourceRecord &source) const;

    const db::Database &m_database;
    const ImportQueue &m_queue;
    std::vector<int> m_jobs; ///< of the queue: those without a finished file in the store
    std::vector<Following> m_followings; ///< those without a row in the store
    std::vector<ingest::SourceRecord> m_sources; ///< those that are followed first
    std::optional<Failure> m_failure;
};

} // namespace ui
