#pragma once

#include "app/complaint/importstore.h"

#include <QAbstractTableModel>

namespace ui {

/// Lines of imported files of complaints that could not be used: where each stands, and why.
class QuarantinedLinesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { File, Line, Why, Cell, ColumnCount };

    explicit QuarantinedLinesModel(std::vector<complaint::QuarantinedLine> lines, QObject *parent = nullptr);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    std::vector<complaint::QuarantinedLine> m_lines;
};

} // namespace ui
