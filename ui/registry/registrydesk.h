#pragma once

#include "app/registry/kinds.h"
#include "app/workspace/session.h"
#include "ui/widgets/formdialog.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace ui {

/// Where officers fill in forms about the register: shows one dialog at a time over the page and hands what was
/// filled in to the writer. Nothing here reads: the page shows what came of it when the store says that it changed.
class RegistryDesk : public QObject
{
    Q_OBJECT

public:
    /// Borrows all three; they must outlive it. Dialogs open over \a window.
    RegistryDesk(workspace::Session &session, const registry::KindTable &kinds, QWidget *window);

    QDialog *dialog() const { return m_dialog; } ///< the one on screen; nullptr: none
    FormDialog *form() const { return qobject_cast<FormDialog *>(m_dialog); }

Q_SIGNALS:
    void message(const QString &text);

protected:
    /// When the form is submitted, asks \a change for what to do and hands it to the writer: change() gives what the
    /// writer's thread calls with (database, journal) for a Result. \a doing: "Keeping the model".
    template <typename Change>
    void onSubmit(FormDialog *dialog, const QString &doing, const Change &change)
    {
        connect(dialog, &FormDialog::submitted, this,
                [this, dialog, doing, change] { dialog->await(m_session.write(change()), doing); });
    }

    /// The same without a form; a failure is said in the status line.
    template <typename Change>
    void doNow(const QString &doing, const QString &done, const Change &change)
    {
        m_session.write(change).then(this, [this, doing, done](const Result<void> &result) {
            Q_EMIT message(result ? done : failed(result.error(), doing));
        });
    }

    void show(QDialog *dialog, const QString &done = {}); ///< \a done is said when it closes with success
    QDate today() const;
    static QString failed(const Failure &failure, const QString &doing);

    workspace::Session &m_session;
    const registry::KindTable &m_kinds;
    QWidget *m_window;

private:
    QPointer<QDialog> m_dialog;
};

} // namespace ui
