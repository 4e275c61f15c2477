#pragma once

#include "app/filing/matching.h"

#include <QAbstractTableModel>

namespace ui {

/// How each of our filings stands in a list; below one that is missing, the rows that could be it.
class StandingModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Ours, Number, Stands, InList, Why, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setStandings(const filing::List &list, std::vector<filing::ListedRow> rows,
                      std::vector<filing::Standing> standings);
    void clear();
    int waiting() const; ///< missing or differing, and not confirmed by an officer

    const filing::Standing *standingAt(int row) const; ///< nullptr: there is no such row
    /// The likeness that can be confirmed or refused in \a row; none: nothing there can.
    std::optional<filing::Match> matchAt(int row) const;
    const filing::ListedRow *listedAt(int row) const; ///< the row of the list beside it; nullptr: none
    const filing::List &list() const { return m_list; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        size_t standing = 0;
        std::optional<size_t> candidate;
    };
    QString display(const Row &row, int column) const;
    QString listedText(const filing::ListedRow &listed) const;

    filing::List m_list;
    std::vector<filing::ListedRow> m_listed;
    std::vector<filing::Standing> m_standings;
    std::vector<Row> m_rows;
};

} // namespace ui
