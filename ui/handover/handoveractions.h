#pragma once

#include "app/handover/decisionimport.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"
#include "ui/handover/conflictdialog.h"
#include "ui/shell/destination.h"
#include "ui/widgets/formdialog.h"

#include <QObject>
#include <QPointer>

class QAction;
class QWidget;

namespace ui {

class Actions;

/// What an officer does to hand on and take over: files of decisions, conflicts, the page of a shift. Each asks in a
/// dialog for what it needs and hands the change to the writer. A page registers the actions as its own.
///
/// Tries acts that came in before their logs again, whenever the workspace has more generations than before.
class HandoverActions : public QObject
{
    Q_OBJECT

public:
    /// Borrows all three; they must outlive it. Dialogs open over \a window.
    HandoverActions(workspace::Session &session, const Knowledge &knowledge, QWidget *window);

    /// "handover.export", "handover.import", "handover.conflicts", "handover.digest", "handover.trust"; for the menu,
    /// the palette and the cheat sheet of \a page.
    void registerActions(Actions &actions, QWidget *page);

    void exportDecisions();
    void importDecisions();
    void showConflicts();
    void handOverShift();
    void trustKey();

    FormDialog *dialog() const { return m_dialog; } ///< the one on screen; nullptr: none
    ConflictDialog *conflictDialog() const { return m_conflicts; } ///< likewise

Q_SIGNALS:
    void message(const QString &text);
    void navigate(const ui::Destination &destination); ///< to "review", filter {"id": generation}

private:
    void show(FormDialog *dialog);
    void sayImported(const handover::Imported &sums);
    void matchWaiting();

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    QWidget *m_window;
    QPointer<FormDialog> m_dialog;
    QPointer<ConflictDialog> m_conflicts;
    qint64 m_newestGeneration = 0;
};

} // namespace ui
