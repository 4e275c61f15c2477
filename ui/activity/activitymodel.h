#pragma once

#include "ui/activity/activitystore.h"

#include <QAbstractTableModel>
#include <QHash>

#include <optional>

namespace ui {

/// The audit chain as rows, the newest first, read a page at a time as the view comes near the end.
/// Borrows the connection, which must be this thread's and outlive it.
class ActivityModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, Officer, What, About, Sequence, Hash, ColumnCount };

    explicit ActivityModel(const db::Database &database, QObject *parent = nullptr);

    /// Reads from the newest event.
    void setFilter(const ActivityFilter &filter);
    const ActivityFilter &filter() const { return m_filter; }

    /// Puts what was appended to the chain since the last reading on top; rows that are held stay.
    void update();

    /// Names that officers know objects by: "incident/7" -> "VI-2026-0001".
    void setNames(const QHash<QString, QString> &names);
    /// Names of stored words that are data: "stop_generation" -> "Generation stopped".
    void setWords(const QHash<QString, QString> &words);
    QString sentence(const ActivityEntry &entry) const;
    QString nameOf(const QString &object) const;

    const ActivityEntry &entry(int row) const { return m_entries.at(static_cast<size_t>(row)); }
    int rowOf(qint64 sequence) const; ///< -1: not among those read
    bool fetchUntil(qint64 sequence); ///< reads on until \a sequence is held; false: the filter hides it
    const std::optional<Failure> &failure() const { return m_failure; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    std::vector<ActivityEntry> take(Result<std::vector<ActivityEntry>> page);
    QString display(const ActivityEntry &entry, int column) const;

    const db::Database &m_database;
    ActivityFilter m_filter;
    std::vector<ActivityEntry> m_entries;
    QHash<QString, QString> m_names;
    QHash<QString, QString> m_words;
    std::optional<Failure> m_failure;
    bool m_fetching = false;
    bool m_complete = true;
};

} // namespace ui
