#pragma once

#include "app/incident/procedure.h"
#include "app/incident/trace.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ui {

/// One line of a case's timeline: an event of the case, or a line of the journal that bears on it.
struct TimelineRow
{
    std::optional<incident::IncidentEvent> event;
    std::optional<incident::TraceLine> trace; ///< exactly one of the two is there

    Moment at() const { return event ? event->at : trace->at; }
};

/// What happened in a case and to its evidence, the newest first; each line says where it comes from.
class TimelineModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { When, From, What, Note, Officer, ColumnCount };
    /// What is shown: everything, the case's own events, or what the journal holds of one origin.
    using Filter = std::variant<std::monostate, bool, incident::TraceLine::Origin>; // bool: the case's own

    explicit TimelineModel(incident::Procedure procedure, QObject *parent = nullptr);

    /// \a events as incident::timeline() gives them, \a trace as traceOf(). \a words: see eventText().
    void setEvents(std::vector<incident::IncidentEvent> events, std::vector<incident::TraceLine> trace = {},
                   QHash<QString, QString> words = {});
    void setFilter(Filter filter);
    const TimelineRow &row(int row) const { return m_all.at(m_rows.at(static_cast<size_t>(row))); }
    int total() const { return static_cast<int>(m_all.size()); } ///< whatever is shown
    void retranslate();

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    bool isShown(const TimelineRow &row) const;
    void filter();
    QString display(const TimelineRow &row, int column) const;
    QString what(const TimelineRow &row) const;

    incident::Procedure m_procedure;
    QHash<QString, QString> m_words;
    std::vector<TimelineRow> m_all; ///< the newest first
    std::vector<size_t> m_rows;     ///< indexes into m_all
    Filter m_filter;
};

} // namespace ui
