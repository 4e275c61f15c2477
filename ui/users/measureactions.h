#pragma once

#include "ui/users/measuredialog.h"

#include <QPointer>

namespace workspace {
class Session;
}

namespace ui {

/// What an officer does about a user: asks for it in a form, writes it down, takes it back.
class MeasureActions : public QObject
{
    Q_OBJECT

public:
    MeasureActions(workspace::Session &session, QWidget *window); ///< borrows the session

    void record(const MeasureOffer &offer);
    void further(users::MeasureKind kind, const users::Measure &measure); ///< Lift, Report, Withdraw

    /// Withdraws what was recorded last since this was made, or records anew what was withdrawn so.
    void undo();
    void redo();
    bool canUndo() const { return !m_done.empty(); }
    bool canRedo() const { return !m_undone.empty(); }

    FormDialog *dialog() const { return m_dialog; } ///< that is open; null: none

Q_SIGNALS:
    void message(const QString &text);
    void recorded(); ///< something was written down, or taken back

private:
    using Work = std::function<Result<UserMeasureId>(users::MeasureStore &)>;

    void show(FormDialog *dialog);
    void hand(FormDialog *dialog, const QString &done, const Work &work);
    void reverse(const Work &work, const std::function<void(UserMeasureId)> &then);

    workspace::Session &m_session;
    QWidget *m_window;
    QPointer<FormDialog> m_dialog;
    std::vector<UserMeasureId> m_done;
    std::vector<UserMeasureId> m_undone;
    bool m_isReversing = false; ///< an undo or a redo is on its way: a second one would be about the same record
};

} // namespace ui
