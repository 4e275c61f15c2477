// The actions of the Reports page, and when each can be taken.
#include "ui/reports/approvalpane.h"
#include "ui/reports/draftlistpane.h"
#include "ui/reports/openreport.h"
#include "ui/reports/reportacts.h"
#include "ui/reports/reportedit.h"
#include "ui/reports/reportspage.h"
#include "ui/reports/writingpane.h"
#include "ui/shell/actions.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ui {

using drafting::State;

QAction *ReportsPage::add(Actions &actions, const char *id, const char *text, const char *icon,
                          const QKeySequence &keys, bool primary)
{
    return actions.add({.id = QString::fromLatin1(id),
                        .text = {"ui::ReportsPage", text},
                        .icon = QString::fromLatin1(icon),
                        .shortcuts = keys.isEmpty() ? QList<QKeySequence>() : QList{keys},
                        .primary = primary},
                       this);
}

void ReportsPage::registerActions(Actions &actions)
{
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    m_actions.create = on(add(actions, "reports.new", QT_TRANSLATE_NOOP("ui::ReportsPage", "New report"), "list-add",
                              QKeySequence::New, true),
                          [this] { m_acts->begin(); });
    m_actions.save = on(add(actions, "reports.save", QT_TRANSLATE_NOOP("ui::ReportsPage", "Save version"),
                            "document-save", QKeySequence(u"Ctrl+S"_s)),
                        [this] { m_acts->save(); });
    m_actions.takeBack =
        on(add(actions, "reports.takeback",
               QT_TRANSLATE_NOOP("ui::ReportsPage", "Take back what was typed since the version"), "edit-undo", {}),
           [this] { m_acts->takeBack(); });
    m_actions.submit = on(add(actions, "reports.submit", QT_TRANSLATE_NOOP("ui::ReportsPage", "Hand in for approval"),
                              "go-up", QKeySequence(u"Ctrl+Shift+Return"_s)),
                          [this] { m_acts->submit(); });
    m_actions.approve = on(add(actions, "reports.approve", QT_TRANSLATE_NOOP("ui::ReportsPage", "Approve report"),
                               "checkmark", QKeySequence(u"Ctrl+Shift+A"_s)),
                           [this] { m_acts->approve(); });
    m_actions.giveBack = on(add(actions, "reports.return", QT_TRANSLATE_NOOP("ui::ReportsPage", "Return report"),
                                "go-previous", QKeySequence(u"Ctrl+Shift+R"_s)),
                            [this] { m_acts->giveBack(); });
    m_actions.exportDraft =
        on(add(actions, "reports.export", QT_TRANSLATE_NOOP("ui::ReportsPage", "Export report draft"),
               "document-export", QKeySequence(u"Ctrl+E"_s)),
           [this] { m_acts->exportReport(); });
    addActions(actions);
    addHooks(actions);
    updateActions();
}

/// Those that only lead somewhere.
void ReportsPage::addActions(Actions &actions)
{
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    on(add(actions, "reports.evidence", QT_TRANSLATE_NOOP("ui::ReportsPage", "Go to the evidence of this line"),
           "go-jump", QKeySequence(u"Ctrl+Return"_s)),
       [this] { goToEvidenceHere(); });
    on(add(actions, "reports.next", QT_TRANSLATE_NOOP("ui::ReportsPage", "Next problem"), "go-down",
           QKeySequence(u"F8"_s)),
       [this] { m_writing->edit()->goToProblem(1); });
    on(add(actions, "reports.previous", QT_TRANSLATE_NOOP("ui::ReportsPage", "Previous problem"), "go-up",
           QKeySequence(u"Shift+F8"_s)),
       [this] { m_writing->edit()->goToProblem(-1); });
    on(add(actions, "reports.complete", QT_TRANSLATE_NOOP("ui::ReportsPage", "Complete field name"), "code-context",
           QKeySequence(u"Ctrl+Space"_s)),
       [this] { m_writing->edit()->complete(); });
    on(add(actions, "reports.find", QT_TRANSLATE_NOOP("ui::ReportsPage", "Find report"), "edit-find",
           QKeySequence::Find),
       [this] { m_drafts->focusFilter(); });
}

/// What other rooms do with the report: the page only says which it is.
void ReportsPage::addHooks(Actions &actions)
{
    const auto on = [this](QAction *action, auto act) {
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    const auto emits = [this](auto signal) {
        return [this, signal] {
            if (m_open->isOpen())
                Q_EMIT(this->*signal)(m_open->id(), m_open->review().file.last().n);
        };
    };
    m_actions.edition = on(add(actions, "reports.edition", QT_TRANSLATE_NOOP("ui::ReportsPage", "Export edition"),
                               "document-export", QKeySequence(u"Ctrl+Shift+E"_s)),
                           emits(&ReportsPage::editionWanted));
    m_actions.seal = on(add(actions, "reports.seal", QT_TRANSLATE_NOOP("ui::ReportsPage", "Seal"), "document-encrypt",
                            QKeySequence(u"Ctrl+Shift+L"_s)),
                        emits(&ReportsPage::sealWanted));
    m_actions.sent =
        on(add(actions, "reports.sent", QT_TRANSLATE_NOOP("ui::ReportsPage", "Record sending"), "document-send", {}),
           emits(&ReportsPage::sentWanted));
}

void ReportsPage::updateActions()
{
    if (!m_actions.create)
        return;
    const bool isOpen = m_open->isOpen();
    const bool canWrite = !m_session.isReadOnly();
    const bool isDirty = isOpen && m_open->isDirty();
    const State state = isOpen ? m_open->review().standing.state : State::Draft;
    const bool isFinished = state == State::Approved || state == State::Sealed || state == State::Sent;
    m_actions.create->setEnabled(canWrite);
    m_actions.save->setEnabled(isDirty && canWrite);
    m_actions.takeBack->setEnabled(isDirty && canWrite);
    m_actions.submit->setEnabled(m_approval->canSubmit());
    m_actions.approve->setEnabled(m_approval->canApprove());
    m_actions.giveBack->setEnabled(m_approval->canReturn());
    m_actions.exportDraft->setEnabled(isOpen && canWrite && !isDirty);
    m_actions.edition->setEnabled(isFinished && !isDirty && canWrite);
    m_actions.seal->setEnabled(isFinished && !isDirty && canWrite);
    m_actions.sent->setEnabled(isFinished && !isDirty && canWrite);
}

} // namespace ui
