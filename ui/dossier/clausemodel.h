#pragma once

#include "ui/dossier/dossierwords.h"

#include <QAbstractTableModel>

namespace ui {

/// What each clause asks, how much of it is answered, and how it stands.
class ClauseModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Clause, Filled, State, ColumnCount };

    /// Borrows \a rules.
    explicit ClauseModel(const dossier::Rulebook &rules, QObject *parent = nullptr);

    void setState(dossier::Completeness state);
    const dossier::ClauseState &stateAt(int row) const { return m_state.clauses.at(static_cast<size_t>(row)); }
    int percent() const { return m_state.percent; }
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    QString display(const dossier::ClauseState &state, int column) const;

    const dossier::Rulebook &m_rules;
    dossier::Completeness m_state;
};

} // namespace ui
