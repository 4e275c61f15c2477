#pragma once

#include "app/incident/casestate.h"

#include <QAbstractListModel>

namespace ui {

/// The steps that a case needs, in the law's order, and where each stands.
class StepModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role_ {
        StateRole = Qt::UserRole /* int(incident::StepState::State) */,
        TitleRole,
        WhenRole,
        NoteRole,
        EvidenceRole
    };

    using QAbstractListModel::QAbstractListModel;

    /// \a frozen: how many generations the case holds as evidence; they stand at the step "found".
    void setSteps(std::vector<incident::StepState> steps, qsizetype frozen);

    const incident::StepState &step(int row) const { return m_steps.at(static_cast<size_t>(row)); }
    int firstOpen() const; ///< -1: none is open
    int nextOpen(int row) const; ///< the next one that is open behind \a row, or from the top; -1: none is open
    QStringList openTitles() const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    QString whenText(const incident::StepState &step) const;
    QString noteText(const incident::StepState &step) const;
    QString evidenceText(const incident::StepState &step) const;

    std::vector<incident::StepState> m_steps;
    qsizetype m_frozen = 0;
};

} // namespace ui
