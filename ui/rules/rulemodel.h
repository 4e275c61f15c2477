#pragma once

#include "ui/rules/rulesstore.h"

#include <QAbstractTableModel>

namespace ui {

/// The rules of one pack, and what each has found so far.
class RuleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Risk, Title, Severity, Terms, Findings, Disagreed, Tests, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void setPack(const KnownPack &pack);
    void clear();
    const detect::Rule &rule(int row) const { return m_pack.pack->rules.at(static_cast<size_t>(row)); }
    const KnownPack &pack() const { return m_pack; }
    RuleRecord record(int row) const;
    SampleTally samples(int row) const;
    int rowOf(const QString &rule) const; ///< -1: none
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(int row, int column) const;

    KnownPack m_pack;
};

} // namespace ui
