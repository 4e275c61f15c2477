#pragma once

#include "app/incident/caseparts.h"
#include "ui/incidents/clockline.h"

#include <QWidget>

class QListView;
class QPushButton;

namespace ui {

class CaseHead;
class CaseTabs;
class ScrollingHead;
class StateView;
class StepModel;

/// One case: where it stands, its clocks, the steps of the law with what can be done about them, and
/// below them what it holds.
class CaseView : public QWidget
{
    Q_OBJECT

public:
    explicit CaseView(const incident::Procedure &procedure, QWidget *parent = nullptr);

    void setCase(const incident::CaseFile &file, incident::CaseParts parts, std::vector<incident::StepState> steps,
                 std::vector<ClockLine> clocks, Moment now);
    void setReadOnly(bool readOnly);
    void retranslate();

    /// The step that is chosen, or the first open one; nullptr: the case has none.
    const incident::StepState *currentStep() const;
    void goToStep(const QString &id);
    QStringList openSteps() const; ///< titles
    QListView *steps() const { return m_steps; }
    CaseTabs *tabs() const { return m_tabs; }

    /// A line above the steps: why something was not done, and the button that goes there.
    void setNotice(const QString &text, const QString &button = {}, std::function<void()> act = {});

Q_SIGNALS:
    void recordRequested();
    void waiveRequested();
    void noteRequested();
    void amendRequested();
    void gradeRequested();
    void closeRequested();
    void reopenRequested();

private:
    QWidget *buildButtons();
    QWidget *buildSteps();
    void showButtons();

    incident::Incident m_incident;
    std::vector<ClockLine> m_lines;
    bool m_readOnly = false;
    StepModel *m_stepModel;
    CaseHead *m_head;
    ScrollingHead *m_top; // what shows m_head
    QPushButton *m_record;
    QPushButton *m_waive;
    QPushButton *m_note;
    QPushButton *m_amend;
    QPushButton *m_grade;
    QPushButton *m_close;
    QPushButton *m_reopen;
    QListView *m_steps;
    StateView *m_stepState;
    CaseTabs *m_tabs;
};

} // namespace ui
