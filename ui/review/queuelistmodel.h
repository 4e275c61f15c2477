#pragma once

#include "app/review/savedqueues.h"
#include "ui/review/queuecounts.h"

#include <QAbstractTableModel>

namespace ui {

/// The queues that are offered: those of the program and those that officers saved, with what waits in each.
class QueueListModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Name, Count, Oldest, ColumnCount };

    explicit QueueListModel(QObject *parent = nullptr);

    /// One of them. Its name is the officer's, or that of its state.
    struct Entry
    {
        QString name; ///< empty: named by its state
        review::QueueFilter filter;
        std::optional<review::SavedQueueId> saved;
    };
    void setSaved(const std::vector<review::SavedQueue> &saved);
    void setCounts(const QueueCounts &counts, Moment now);
    void retranslate();

    const std::vector<Entry> &entries() const { return m_entries; }
    std::vector<review::QueueFilter> filters() const;
    int rowOf(const review::QueueFilter &filter) const; ///< -1: no queue is just this
    QString nameOf(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString display(int row, int column) const;
    QString spoken(int row) const;

    std::vector<Entry> m_entries;
    std::vector<std::optional<review::QueueCount>> m_counts;
    Moment m_now = 0;
};

/// "3 h", "5 d": how long ago \a then was.
QString ageText(Moment then, Moment now);
/// "about 2 h 10 min".
QString durationText(std::chrono::seconds duration);

} // namespace ui
