#pragma once

#include "ui/investigate/resultrow.h"

#include <QAbstractTableModel>

#include <map>

namespace ui {

class SearchRunner;

/// What a query has found: the ids, and the rows that were looked at last. Grows page by page as the
/// view comes near its end; never holds all rows.
class ResultModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, Service, Model, Risk, Blocked, Decision, Text, ColumnCount };
    enum { HitsRole = Qt::UserRole + 1 }; ///< Stretches of the text

    explicit ResultModel(SearchRunner &runner, QObject *parent = nullptr); ///< borrows it

    void clear();      ///< a new query begins
    void forgetRows(); ///< decisions changed: what is looked at is read again

    GenerationId id(int row) const { return m_ids.at(static_cast<size_t>(row)); }
    int rowOf(GenerationId generation) const; ///< -1: not among those found so far
    bool isComplete() const { return m_isComplete; }

    /// Null: it is not read yet. Asking has it read.
    const ResultRow *row(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

private:
    /// Rows that are read and forgotten together.
    struct Chunk
    {
        std::vector<ResultRow> rows;
        bool isFresh = true;
    };
    void append(const std::vector<GenerationId> &ids);
    void want(int chunk) const;
    void readWanted();
    void keep(int first, const std::vector<ResultRow> &rows);
    void trim(int around);
    QString display(const ResultRow &row, int column) const;

    SearchRunner &m_runner;
    std::vector<GenerationId> m_ids;
    std::map<int, Chunk> m_chunks;
    mutable std::vector<int> m_wanted; ///< chunks, the last asked for at the end
    int m_reading = -1;                ///< the chunk that is under way
    int m_asked = 0;                   ///< rows of it
    bool m_isForgotten = false;        ///< since it is under way
    bool m_isComplete = true;
};

} // namespace ui
