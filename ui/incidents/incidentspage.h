#pragma once

#include "app/incident/casefilestore.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/incidents/clockline.h"
#include "ui/incidents/newcasedialog.h"
#include "ui/incidents/partactions.h"
#include "ui/shell/page.h"

namespace ui {

class CaseActions;
class CaseListPane;
class CaseView;
class DispatchesView;
class ReportPane;
class RetestActions;
class RetestPane;
class StateView;

/// Cases: the list with its clocks; the case with its steps, evidence and timeline; the report draft
/// beside its sources.
///
/// Filter keys: "id" (an incident's id), "show" ("open", "closed", "all"), "from" (a generation's id: asks for a new
/// case with it), "complaint" (a complaint's id, or its number as a text: asks for a new case that comes from it;
/// beside a number "title", "service" and "evidence", a list of generation ids, where they are known).
class IncidentsPage : public Page
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    IncidentsPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent = nullptr);

    QString summary() const override;
    int waiting() const override; ///< open cases
    QWidget *header() override;
    void registerActions(Actions &actions) override;
    void refresh() override;
    void retranslate() override;
    void open(const QVariantMap &filter) override;
    std::optional<Destination> jump(const QString &text) const override;

private:
    void buildPanes();
    void connectParts();
    void showCase();
    void goTo(IncidentId id);
    void openCase(const CaseProposal &proposal = {}, const std::vector<GenerationId> &evidence = {});
    void openFromComplaint(const QVariantMap &filter);
    void connectTabs();
    void addPanes();
    void showPanes();
    void onRetest(void (RetestPane::*act)());
    void registerPartActions(Actions &actions);
    void onOpenCase(void (PartActions::*act)(const incident::Incident &));
    void amend();
    void link();
    void unlink();
    void follow(const incident::Link &link);
    void setTask();
    void settle(incident::Task::State state);
    void grade();
    void entitle();
    void exportCalendar();
    bool isChangeable() const; ///< a case is shown, it is open, and so is the workspace
    void writeReport();
    void record();
    void waive();
    void closeCase();
    std::vector<ClockLine> clocksOf(const incident::Incident &incident,
                                    const std::vector<incident::IncidentEvent> &events) const;

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    registry::Rulebook m_rules;
    incident::Operator m_operator = incident::Operator::General;
    std::optional<incident::GradeCriteria> m_criteria;
    CaseActions *m_actions;
    PartActions *m_parts;
    CaseListPane *m_cases;
    CaseView *m_view;
    StateView *m_viewState;
    RetestActions *m_retests;
    RetestPane *m_retest;
    DispatchesView *m_dispatches;
    int m_retestTab = 0;
    int m_dispatchTab = 0;
    ReportPane *m_report;
    std::optional<incident::CaseFile> m_file;
    std::vector<incident::StepState> m_steps;
};

} // namespace ui
