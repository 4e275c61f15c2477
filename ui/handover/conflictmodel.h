#pragma once

#include "app/handover/conflicts.h"

#include <QAbstractTableModel>

namespace ui {

/// Conflicting decisions, as they were found: the generation, what was decided here and what elsewhere.
class ConflictModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Generation, Ours, Theirs, Found };

    using QAbstractTableModel::QAbstractTableModel;

    void setConflicts(std::vector<handover::Conflict> conflicts);
    const handover::Conflict &conflictAt(int row) const { return m_conflicts.at(static_cast<size_t>(row)); }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<handover::Conflict> m_conflicts;
};

/// "Illegal A.1.f", in the language shown.
QString decisionLine(const handover::SharedAct &act);

} // namespace ui
