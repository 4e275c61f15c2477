#pragma once

#include "app/complaint/statistics.h"

#include <QAbstractTableModel>

namespace ui {

/// The figures of a period, a row each: what it is, the figure, and what belongs to it.
class ComplaintFiguresModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { What, Figure, Note, ColumnCount };

    explicit ComplaintFiguresModel(QObject *parent = nullptr);

    void setFigures(const complaint::Statistics &figures, std::vector<complaint::Kind> kinds);
    void retranslate();
    QString csv() const; ///< head and rows, for a spreadsheet

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        QString what;
        QString figure;
        QString note = {};
    };
    void build();
    void addTotals();
    void addTimes();
    void addParts();

    std::optional<complaint::Statistics> m_figures;
    std::vector<complaint::Kind> m_kinds;
    std::vector<Row> m_rows;
};

} // namespace ui
