#pragma once

#include "app/incident/casefilestore.h"
#include "ui/incidents/clockline.h"

#include <QWidget>

class QListView;
class QPushButton;
class QTabWidget;
class QVBoxLayout;

namespace ui {

class EvidenceModel;
class StateView;
class StatusBadge;
class StepModel;
class TableView;
class Text;
class TimelineModel;

/// One case: where it stands, its clocks, the steps of the law with what can be done about them, and
/// below them its evidence and timeline.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(const incident::Procedure &procedure, QWidget *parent = nullptr);

    void setCase(const incident::CaseFile &file, std::vector<incident::StepState> steps, std::vector<ClockLine> clocks);
    void setReadOnly(bool readOnly);
    void retranslate();

    /// The step that is chosen, or the first open one; nullptr: the case has none.
    const incident::StepState *currentStep() const;
    void goToStep(const QString &id);
    void goToEvidence(GenerationId generation);
    QStringList openSteps() const; ///< titles
    QListView *steps() const { return m_steps; }
    TableView *evidence() const { return m_evidence; }
    TableView *timeline() const { return m_timeline; }

    /// A line above the steps: why something was not done, and the button that goes there.
    void setNotice(const QString &text, const QString &button = {}, std::function<void()> act = {});

Q_SIGNALS:
    void recordRequested();
    void waiveRequested();
    void noteRequested();
    void closeRequested();
    void reopenRequested();
    void evidenceActivated(GenerationId generation);

private:
    QWidget *buildHead();
    QWidget *buildButtons();
    QWidget *buildSteps();
    QWidget *buildTabs();
    void showHead();
    void showClocks();
    void showButtons();
    void showTabs();

    incident::Incident m_incident;
    std::vector<ClockLine> m_lines;
    bool m_readOnly = false;
    StepModel *m_stepModel;
    EvidenceModel *m_evidenceModel;
    TimelineModel *m_timelineModel;
    Text *m_title;
    Text *m_meta;
    Text *m_summary;
    StatusBadge *m_status;
    QVBoxLayout *m_clocks;
    QPushButton *m_record;
    QPushButton *m_waive;
    QPushButton *m_note;
    QPushButton *m_close;
    QPushButton *m_reopen;
    QListView *m_steps;
    StateView *m_stepState;
    QTabWidget *m_tabs;
    StateView *m_evidenceState;
    TableView *m_evidence;
    TableView *m_timeline;
};

} // namespace ui
