#pragma once

#include "app/review/queue.h"

#include <QAbstractTableModel>

#include <vector>

namespace ui {

/// The review queue as rows: read a page at a time as the view comes near the end.
/// Borrows the connection, which must be this thread's and outlive it.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Risk, Opening, Service, Age, ColumnCount };

    explicit QueueModel(const db::Database &database, QObject *parent = nullptr);

    /// Reads from the start. NotFound and the like are in failure() afterwards.
    void setFilter(const review::QueueFilter &filter);
    const review::QueueFilter &filter() const { return m_filter; }

    /// Reads again as many rows as are held, so that a view keeps its place.
    void reload();

    /// What "now" is for the ages shown.
    void setNow(Moment now) { m_now = now; }

    const review::QueueItem &item(int row) const { return m_items.at(static_cast<size_t>(row)); }
    int rowOf(GenerationId generation) const; ///< -1: not among those read
    const std::optional<Failure> &failure() const { return m_failure; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    std::vector<review::QueueItem> read(const std::optional<review::QueuePosition> &after, int limit);
    QString display(const review::QueueItem &item, int column) const;
    QString age(const review::QueueItem &item) const;

    const db::Database &m_database;
    review::QueueFilter m_filter;
    std::vector<review::QueueItem> m_items;
    std::optional<Failure> m_failure;
    bool m_fetching = false;
    bool m_complete = true;
    Moment m_now = 0;
};

} // namespace ui
