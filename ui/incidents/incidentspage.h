#pragma once

#include "app/incident/casefilestore.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/incidents/clockline.h"
#include "ui/shell/page.h"

namespace ui {

class CaseActions;
class CaseListPane;
class CaseView;
class ReportPane;
class StateView;

/// Cases: the list with its clocks; the case with its steps, evidence and timeline; the report draft
/// beside its sources.
///
/// Filter keys: "id" (an incident's id), "show" ("open", "closed", "all"), "from" (a generation's id: asks for a new
/// case with it).
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
    void openCase(const std::vector<GenerationId> &evidence = {});
    void record();
    void waive();
    void closeCase();
    std::vector<ClockLine> clocksOf(const incident::Incident &incident,
                                    const std::vector<incident::IncidentEvent> &events) const;

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    registry::Rulebook m_rules;
    CaseActions *m_actions;
    CaseListPane *m_cases;
    CaseView *m_view;
    StateView *m_viewState;
    ReportPane *m_report;
    std::optional<incident::CaseFile> m_file;
    std::vector<incident::StepState> m_steps;
};

} // namespace ui
