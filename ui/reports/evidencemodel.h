#pragma once

#include "app/incident/evidence.h"

#include <QAbstractTableModel>

#include <map>

namespace ui {

/// The records that a report can rest on, how many of its statements do, and which records the statement that is looked
/// at rests on. Excerpts are cut and masked when a row is looked at.
class ReportEvidenceModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Reference, Statements, Risk, Excerpt, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setRecords(std::vector<incident::EvidenceItem> records);
    void setStatements(std::map<GenerationId, int> counts); ///< how many statements rest on each
    void setLit(std::vector<GenerationId> records); ///< a sign stands before them
    void retranslate();

    GenerationId record(int row) const { return m_records.at(static_cast<size_t>(row)).generation; }
    int rowOf(GenerationId record) const; ///< -1: it is not there
    const std::vector<GenerationId> &lit() const { return m_lit; }

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString text(int row, int column) const;
    bool isLit(int row) const;

    std::vector<incident::EvidenceItem> m_records;
    std::map<GenerationId, int> m_statements;
    std::vector<GenerationId> m_lit;
};

} // namespace ui
