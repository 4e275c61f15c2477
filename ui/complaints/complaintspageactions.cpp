// What can be done on the page of complaints, for menus, palette and keys.
#include "ui/complaints/complaintactions.h"
#include "ui/complaints/complaintfigurespane.h"
#include "ui/complaints/complaintspage.h"
#include "ui/complaints/complaintview.h"
#include "ui/complaints/quarantinedialog.h"
#include "ui/shell/actions.h"

#include <QAction>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

struct Registered
{
    const char *id;
    const char *text;
    const char *icon;
    const char *keys = "";
    bool primary = false;
};

QAction *add(Actions &actions, Page *page, const Registered &one, bool enabled)
{
    const QKeySequence keys(QString::fromLatin1(one.keys));
    QAction *action = actions.add({.id = QString::fromLatin1(one.id),
                                   .text = {"ui::ComplaintsPage", one.text},
                                   .icon = QString::fromLatin1(one.icon),
                                   .shortcuts = keys.isEmpty() ? QList<QKeySequence>() : QList{keys},
                                   .primary = one.primary},
                                  page);
    action->setEnabled(enabled);
    return action;
}

} // namespace

void ComplaintsPage::registerActions(Actions &actions)
{
    registerHandling(actions);
    registerEnding(actions);
    registerLinks(actions);
    registerOthers(actions);
    registerViews(actions);
}

void ComplaintsPage::registerHandling(Actions &actions)
{
    const bool writes = !m_session.isReadOnly();
    connect(add(actions, this,
                {"complaints.new", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "New complaint"), "list-add", "Ctrl+N",
                 true},
                writes),
            &QAction::triggered, this, [this] { receive(); });
    const auto onOpen = [&](const Registered &one, void (ComplaintActions::*act)(const complaint::Complaint &)) {
        connect(add(actions, this, one, writes), &QAction::triggered, this, [this, act] {
            if (m_file && !m_standing.isClosed())
                (m_actions->*act)(m_file->complaint);
        });
    };
    onOpen({"complaints.acknowledge", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Acknowledge receipt"), "mail-mark-read"},
           &ComplaintActions::acknowledge);
    onOpen({"complaints.entry", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Add entry"), "document-edit", "Ctrl+Shift+N"},
           &ComplaintActions::addEntry);
    onOpen({"complaints.link", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Link record or case"), "insert-link", "Ctrl+L"},
           &ComplaintActions::link);
    onOpen({"complaints.outcome", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Record outcome"), "checkmark",
            "Ctrl+Return"},
           &ComplaintActions::decide);
}

void ComplaintsPage::registerEnding(Actions &actions)
{
    const bool writes = !m_session.isReadOnly();
    connect(add(actions, this,
                {"complaints.feedback", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Feed back result"), "mail-send",
                 "Ctrl+Shift+Return"},
                writes),
            &QAction::triggered, this, [this] {
                if (m_file && m_standing.outcome && !m_standing.isClosed())
                    m_actions->feedBack(m_file->complaint);
                else if (m_file)
                    Q_EMIT message(tr("There is no outcome to feed back."));
            });
    connect(add(actions, this,
                {"complaints.close", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Close complaint"), "archive-insert"},
                writes),
            &QAction::triggered, this, &ComplaintsPage::closeComplaint);
}

void ComplaintsPage::registerOthers(Actions &actions)
{
    const bool writes = !m_session.isReadOnly();
    const auto onComplaint = [&](const Registered &one, bool enabled, auto act) {
        connect(add(actions, this, one, enabled), &QAction::triggered, this, [this, act] {
            if (m_file)
                act();
        });
    };
    onComplaint({"complaints.reopen", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Reopen complaint"), "archive-extract"},
                writes, [this] {
                    if (m_standing.isClosed())
                        m_actions->reopen(m_file->complaint);
                });
    onComplaint({"complaints.assign", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Give to an officer"), "system-users",
                 "Ctrl+Shift+G"},
                writes, [this] {
                    if (!m_standing.isClosed())
                        m_actions->assign(m_file->complaint, m_standing.officer);
                });
    onComplaint({"complaints.classify", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Change kind"), "tag"}, writes, [this] {
        if (!m_standing.isClosed())
            m_actions->reclassify(m_file->complaint, m_standing.kind);
    });
    onComplaint({"complaints.reveal", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Show name and contact"), "view-visible"},
                writes, [this] { m_actions->reveal(m_file->complaint); });
}

void ComplaintsPage::registerLinks(Actions &actions)
{
    const bool writes = !m_session.isReadOnly();
    const auto onComplaint = [&](const Registered &one, bool enabled, auto act) {
        connect(add(actions, this, one, enabled), &QAction::triggered, this, [this, act] {
            if (m_file)
                act();
        });
    };
    onComplaint({"complaints.unlink", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Take link away"), "list-remove"}, writes,
                [this] {
                    if (const ComplaintLink *link = m_view->currentLink(); link && !m_standing.isClosed())
                        m_actions->unlink(m_file->complaint, link->reference);
                    else
                        Q_EMIT message(tr("Choose a record or a case of the complaint first."));
                });
    onComplaint({"complaints.case", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Open incident from complaint"), "flag"},
                writes, [this] { openCase(); });
    onComplaint({"complaints.find", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Look for the generation"), "edit-find",
                 "Ctrl+Shift+F"},
                true, [this] { findGeneration(); });
}

void ComplaintsPage::registerViews(Actions &actions)
{
    const bool writes = !m_session.isReadOnly();
    connect(add(actions, this,
                {"complaints.promise", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Promise time limit"), "chronometer"},
                writes),
            &QAction::triggered, this, [this] {
                if (m_rules)
                    m_actions->promise(m_rules->clocks);
            });
    connect(add(actions, this,
                {"complaints.import", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Import complaints"), "document-import"},
                writes),
            &QAction::triggered, this, [this] { m_actions->importFile(); });
    connect(add(actions, this,
                {"complaints.quarantine", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Lines that could not be imported"),
                 "dialog-warning"},
                true),
            &QAction::triggered, this, [this] { (new ComplaintQuarantineDialog(m_session, this))->open(); });
    connect(add(actions, this,
                {"complaints.figures", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Figures"), "office-chart-bar",
                 "Ctrl+T"},
                true),
            &QAction::triggered, this, [this] { showFigures(true); });
    connect(add(actions, this,
                {"complaints.export", QT_TRANSLATE_NOOP("ui::ComplaintsPage", "Export figures"), "document-export",
                 "Ctrl+E"},
                true),
            &QAction::triggered, this, [this] {
                showFigures(true);
                m_figures->exportCsv();
            });
}

} // namespace ui
