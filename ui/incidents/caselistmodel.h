#pragma once

#include "app/incident/incident.h"
#include "ui/incidents/clockline.h"

#include <QAbstractListModel>

#include <functional>
#include <unordered_map>

namespace ui {

/// Cases, the newest first. What takes a reading of its own (the clocks) is asked for only for the
/// rows that are looked at, and once a reading of the list.
class CaseListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Show { Open, Closed, All };
    enum Role_ { NumberRole = Qt::UserRole, TitleRole, MetaRole, ClockRole /* std::optional<ClockLine> */ };

    using ClocksOf = std::function<std::vector<ClockLine>(const incident::Incident &)>;

    explicit CaseListModel(ClocksOf clocksOf, QObject *parent = nullptr);

    void setCases(std::vector<incident::Incident> cases);
    void setShow(Show show);
    void retranslate(); ///< the clocks carry words
    Show show() const { return m_show; }

    const incident::Incident &incidentAt(int row) const { return m_cases.at(m_rows.at(static_cast<size_t>(row))); }
    const std::vector<incident::Incident> &cases() const { return m_cases; } ///< also those not shown
    int rowOf(IncidentId id) const;                                          ///< -1: not shown

    /// The clock of \a row that runs out first; nullopt: none runs.
    std::optional<ClockLine> clock(int row) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void filter();

    ClocksOf m_clocksOf;
    std::vector<incident::Incident> m_cases;
    std::vector<size_t> m_rows; ///< indexes into m_cases
    mutable std::unordered_map<qint64, std::optional<ClockLine>> m_clocks;
    Show m_show = Show::Open;
};

} // namespace ui
