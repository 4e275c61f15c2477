#pragma once

#include "app/workspace/session.h"
#include "ui/incidents/caselistmodel.h"

#include <QWidget>

class QComboBox;
class QListView;

namespace ui {

class StateView;

/// The cases, filtered by where they stand, with what to say where there are none.
class CaseListPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows \a session, which must outlive it.
    CaseListPane(workspace::Session &session, CaseListModel::ClocksOf clocksOf, QWidget *parent = nullptr);

    void refresh(); ///< reads again; current case and scroll position stay
    bool goTo(IncidentId id); ///< lifts the filter where it hides the case; false: there is no such case
    void setShow(CaseListModel::Show show);
    void retranslate();

    std::optional<IncidentId> current() const;
    const std::vector<incident::Incident> &cases() const { return m_model->cases(); }
    int openCases() const;
    QComboBox *filter() const { return m_show; } ///< stands in the title row
    QListView *list() const { return m_list; }

Q_SIGNALS:
    void currentChanged(); ///< also after every refresh(): what the case holds may be new
    void activated();
    void newRequested();

private:
    void showState();

    workspace::Session &m_session;
    CaseListModel *m_model;
    QListView *m_list;
    StateView *m_state;
    QComboBox *m_show;
    bool m_reading = false;
};

} // namespace ui
