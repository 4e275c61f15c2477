#pragma once

#include "app/incident/casefilestore.h"
#include "app/incident/casestate.h"
#include "app/retest/promptsets.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace workspace {
class Session;
}

namespace ui {

class AnswerModel;
class RetestActions;
class StateView;
class TableView;
class Text;

/// Whether a case's correction holds: with what the model was rectified, the sets of prompts, and what each prompt came
/// to since. Stands among the tabs of a case.
class RetestPane : public QWidget
{
    Q_OBJECT

public:
    /// Borrows the session and the actions; they must outlive it.
    RetestPane(workspace::Session &session, RetestActions &actions, QWidget *parent = nullptr);

    /// Reads the sets of \a file's case; \a steps tell whether and with what the model was rectified.
    void setCase(const incident::CaseFile &file, const std::vector<incident::StepState> &steps);
    void retranslate();

    TableView *answers() const { return m_table; }

    // What the buttons do, where they are enabled.
    void makeSet();
    void exportSet();
    void look();

Q_SIGNALS:
    void evidenceActivated(GenerationId generation);

private:
    void build();
    void connectParts();
    void showSets();
    void showSet();
    void showRectification(const std::vector<incident::StepState> &steps);
    const retest::PromptSet *currentSet() const;

    workspace::Session &m_session;
    RetestActions &m_actions;
    incident::CaseFile m_file;
    std::vector<retest::PromptSet> m_found;
    bool m_isRectified = false;
    AnswerModel *m_model;
    Text *m_rectified;
    Text *m_standing;
    QComboBox *m_sets;
    QPushButton *m_make;
    QPushButton *m_export;
    QPushButton *m_look;
    TableView *m_table;
    StateView *m_state;
};

} // namespace ui
