#pragma once

#include "app/incident/casefilestore.h"
#include "app/incident/incidentstore.h"
#include "app/workspace/session.h"
#include "ui/widgets/formdialog.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

/// What an officer does to cases: each asks in a dialog for what it needs and hands the change to the
/// writer. Nothing here reads: the page shows what came of it when the store says that it changed.
class CaseActions : public QObject
{
    Q_OBJECT

public:
    /// Borrows all three; they must outlive it. Dialogs open over \a window.
    CaseActions(workspace::Session &session, const incident::Procedure &procedure, QWidget *window);

    /// \a evidence is frozen into the new case.
    void open(const QStringList &services, const std::vector<GenerationId> &evidence = {});
    void record(const incident::CaseFile &file, const std::vector<incident::StepState> &steps,
                const incident::StepState &step);
    void waive(const incident::Incident &incident, const incident::StepState &step);
    void addNote(const incident::Incident &incident);
    void close(const incident::Incident &incident);
    void reopen(const incident::Incident &incident);

    FormDialog *dialog() const { return m_dialog; } ///< the one on screen; nullptr: none

Q_SIGNALS:
    void opened(IncidentId id);
    void message(const QString &text);

private:
    template <typename Change>
    void hand(FormDialog *dialog, const QString &doing, const QString &done, const Change &change);
    void show(FormDialog *dialog);
    Moment now() const { return m_session.clock()(); }

    workspace::Session &m_session;
    const incident::Procedure &m_procedure;
    QWidget *m_window;
    QPointer<FormDialog> m_dialog;
};

} // namespace ui
