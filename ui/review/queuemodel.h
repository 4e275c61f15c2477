#pragma once

#include "app/review/queue.h"

#include <QAbstractTableModel>
#include <QHash>

#include <functional>
#include <stop_token>
#include <vector>

namespace ui {

class Lane;

/// The review queue as rows: read a page at a time as the view comes near the end.
/// Borrows the connection, which must be this thread's and outlive it.
class QueueModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Risk, Opening, Service, Age, ColumnCount };

    /// With a \a lane, queues that ask a query are read on it: that may take seconds.
    explicit QueueModel(const db::Database &database, Lane *lane = nullptr, QObject *parent = nullptr);

    /// Reads from the start. NotFound and the like are in failure() afterwards.
    void setFilter(const review::QueueFilter &filter);
    const review::QueueFilter &filter() const { return m_filter; }

    /// Reads again from the start to a page past \a row, so that a view keeps its place.
    void reload(int row = 0);

    /// Takes \a generation out of the rows before the store says so: it was just decided.
    void takeOut(GenerationId generation);

    /// Who looks, and what "now" is for the ages shown and the claims of others.
    void setViewer(const review::Viewer &viewer) { m_viewer = viewer; }

    /// Covers the first words of what is flagged for something that \a covers names (Cover::covers()), until it is set
    /// again.
    void setCovers(std::function<bool(const QString &what)> covers);

    const review::QueueItem &item(int row) const { return m_items.at(static_cast<size_t>(row)); }
    int rowOf(GenerationId generation) const; ///< -1: not among those read
    const std::optional<Failure> &failure() const { return m_failure; }
    bool isLoading() const { return m_isLoading; } ///< tells loaded() when it is done
    bool isWhole() const { return m_complete && !m_isCut; } ///< every row of the queue has been read

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void loaded();

private:
    void readAside();
    void take(Result<std::vector<review::QueueItem>> page, int wanted);
    std::vector<review::QueueItem> read(const std::optional<review::QueuePosition> &after, int limit);
    QString display(const review::QueueItem &item, int column) const;
    bool isCovered(const review::QueueItem &item) const;

    const db::Database &m_database;
    review::QueueFilter m_filter;
    review::Viewer m_viewer;
    std::vector<review::QueueItem> m_items;
    std::optional<review::QueuePosition> m_last; ///< where reading goes on
    std::optional<Failure> m_failure;
    std::function<bool(const QString &)> m_covers;
    mutable QHash<QString, bool> m_covered; ///< what it said
    Lane *m_lane;
    std::stop_source m_stop; ///< of what is read aside
    bool m_isLoading = false;
    bool m_fetching = false;
    bool m_complete = true;
    bool m_isCut = false; ///< more than are read aside
};

} // namespace ui
