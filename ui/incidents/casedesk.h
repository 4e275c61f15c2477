#pragma once

#include "app/incident/procedure.h"
#include "app/workspace/session.h"
#include "ui/widgets/formdialog.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

/// Where officers fill in forms about cases: shows one dialog at a time over the page and hands what was filled in to
/// the writer. Nothing here reads: the page shows what came of it when the store says that it changed.
class CaseDesk : public QObject
{
    Q_OBJECT

public:
    /// Borrows all three; they must outlive it. Dialogs open over \a window.
    CaseDesk(workspace::Session &session, const incident::Procedure &procedure, QWidget *window);

    FormDialog *dialog() const { return m_dialog; } ///< the one on screen; nullptr: none

Q_SIGNALS:
    void message(const QString &text);
    void opening(); ///< a dialog is about to be shown

protected:
    /// What a change does, on the writer's thread: change(database, journal) gives a Result<void>.
    template <typename Change>
    void hand(FormDialog *dialog, const QString &doing, const QString &done, const Change &change)
    {
        connect(dialog, &QDialog::accepted, this, [this, done] { Q_EMIT message(done); });
        dialog->await(m_session.write(change), doing);
    }

    /// The same without a dialog; a failure is said in the status line.
    template <typename Change>
    void doNow(const QString &doing, const QString &done, const Change &change)
    {
        m_session.write(change).then(this, [this, doing, done](const Result<void> &result) {
            Q_EMIT message(result ? done : failed(result.error(), doing));
        });
    }

    void show(FormDialog *dialog);
    Moment now() const { return m_session.clock()(); }
    static QString failed(const Failure &failure, const QString &doing);

    workspace::Session &m_session;
    const incident::Procedure &m_procedure;
    QWidget *m_window;

private:
    QPointer<FormDialog> m_dialog;
};

} // namespace ui
