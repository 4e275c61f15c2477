#pragma once

#include "ui/shell/theme.h"

#include <QAbstractTableModel>
#include <QStringList>

#include <optional>
#include <vector>

namespace ui {

/// What hangs on a row of the register, one line each: its papers, its submissions, its versions. Holds words; who
/// sets them says them again when the language changes.
class PartModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    struct Row
    {
        qlonglong id = 0; ///< of the part among those of its kind
        QStringList cells;
        QStringList tips = {};           ///< by column; empty: the cell itself
        std::optional<Role> role = {};   ///< the colour of the status that stands in statusColumn
    };

    /// \a columns: their titles. The cells of \a mutedColumns are secondary; those of \a statusColumn have the
    /// colour and the icon of their row's role; -1: none.
    void setTitles(const QStringList &titles);
    void setMuted(const QList<int> &columns) { m_muted = columns; }
    void setStatusColumn(int column) { m_statusColumn = column; }
    void setNumeric(const QList<int> &columns) { m_numeric = columns; } ///< their figures stand right
    void setRows(std::vector<Row> rows);
    const Row &rowAt(int row) const { return m_rows.at(static_cast<std::size_t>(row)); }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QStringList m_titles;
    QList<int> m_muted;
    QList<int> m_numeric;
    int m_statusColumn = -1;
    std::vector<Row> m_rows;
};

} // namespace ui
