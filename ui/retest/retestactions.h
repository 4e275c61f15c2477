#pragma once

#include "app/incident/casefilestore.h"
#include "app/incident/casestate.h"
#include "app/retest/promptsets.h"
#include "app/workspace/session.h"
#include "ui/widgets/formdialog.h"

#include <QPointer>

namespace retest {
class RetestStore;
}

namespace ui {

/// What an officer does about the correction of a model: records it, freezes the prompts of its re-test, hands them
/// out, and looks at what came back.
class RetestActions : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it. Dialogs open over \a window.
    RetestActions(workspace::Session &session, const incident::Procedure &procedure, QWidget *window);

    void rectify(const incident::CaseFile &file, const incident::StepState &step);
    void makeSet(const incident::CaseFile &file);
    void exportSet(const retest::PromptSet &set, const QString &caseNumber);
    void writePrompts(RetestSetId id, const QString &path);
    void look(const retest::PromptSet &set);

    FormDialog *dialog() const { return m_dialog; } ///< the one on screen; nullptr: none

Q_SIGNALS:
    void message(const QString &text);

private:
    template <typename T>
    void hand(FormDialog *dialog, const QString &doing, const QString &done,
              std::function<Result<T>(db::Database &, journal::Journal &)> work);
    void show(FormDialog *dialog);

    workspace::Session &m_session;
    const incident::Procedure &m_procedure;
    QWidget *m_window;
    QPointer<FormDialog> m_dialog;
};

} // namespace ui
