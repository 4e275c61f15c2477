// The actions of the Incidents page, and what they do to what hangs on a case.
#include "app/complaint/complaintreader.h"
#include "app/incident/entitlement.h"
#include "app/registry/registrystore.h"
#include "ui/incidents/caseactions.h"
#include "ui/incidents/casecalendar.h"
#include "ui/incidents/caselistpane.h"
#include "ui/incidents/caseproposals.h"
#include "ui/incidents/casetabs.h"
#include "ui/incidents/caseview.h"
#include "ui/incidents/incidentspage.h"
#include "ui/incidents/reportpane.h"
#include "ui/retest/retestactions.h"
#include "ui/retest/retestpane.h"
#include "ui/seal/dispatchesview.h"
#include "ui/shell/actions.h"
#include "ui/shell/documentsfolder.h"
#include "ui/widgets/emptystate.h"

#include <QAction>
#include <QFileDialog>

using namespace Qt::StringLiterals;

namespace ui {

void IncidentsPage::registerActions(Actions &actions)
{
    const auto add = [&](const char *id, const char *text, const char *icon, const QKeySequence &keys, bool primary,
                         auto act) {
        QAction *action = actions.add({.id = QString::fromLatin1(id),
                                       .text = {"ui::IncidentsPage", text},
                                       .icon = QString::fromLatin1(icon),
                                       .shortcuts = keys.isEmpty() ? QList<QKeySequence>() : QList{keys},
                                       .primary = primary},
                                      this);
        connect(action, &QAction::triggered, this, act);
        action->setEnabled(!m_session.isReadOnly() || action->objectName() == u"incidents.export");
    };
    const auto onCase = [this](auto act) {
        return [this, act] {
            if (m_file)
                act();
        };
    };
    add("incidents.new", QT_TRANSLATE_NOOP("ui::IncidentsPage", "New incident"), "list-add", QKeySequence::New, true,
        [this] { openCase(); });
    add("incidents.record", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Record step"), "checkmark",
        QKeySequence(u"Ctrl+Return"_s), false, [this] { record(); });
    add("incidents.waive", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Waive step"), "list-remove", {}, false,
        [this] { waive(); });
    add("incidents.note", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Add note"), "document-edit",
        QKeySequence(u"Ctrl+Shift+N"_s), false, onCase([this] { m_actions->addNote(m_file->incident); }));
    add("incidents.close", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Close case"), "archive-insert", {}, false,
        [this] { closeCase(); });
    add("incidents.reopen", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Reopen case"), "archive-extract", {}, false,
        onCase([this] {
            if (m_file->incident.status == incident::Status::Closed)
                m_actions->reopen(m_file->incident);
        }));
    registerPartActions(actions);
    add("incidents.write", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Write report"), "document-edit",
        QKeySequence(u"Ctrl+Shift+W"_s), false, [this] { writeReport(); });
    add("incidents.export", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Export report draft"), "document-export",
        QKeySequence(u"Ctrl+E"_s), false, onCase([this] { m_report->askWhereTo(); }));
}

void IncidentsPage::registerPartActions(Actions &actions)
{
    const auto add = [&](const char *id, const char *text, const char *icon, const QKeySequence &keys, auto act) {
        QAction *action = actions.add({.id = QString::fromLatin1(id),
                                       .text = {"ui::IncidentsPage", text},
                                       .icon = QString::fromLatin1(icon),
                                       .shortcuts = keys.isEmpty() ? QList<QKeySequence>() : QList{keys}},
                                      this);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    std::vector<QAction *> writing{
        add("incidents.amend", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Change case"), "document-edit", {},
            [this] { amend(); }),
        add("incidents.grade", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Grade network incident"), "emblem-warning", {},
            [this] { grade(); }),
        add("incidents.entry", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Add timeline entry"), "list-add", {},
            [this] { onOpenCase(&PartActions::addEntry); }),
        add("incidents.link", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Link to case"), "list-add", {},
            [this] { link(); }),
        add("incidents.takeLinks", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Link what the evidence proposes"),
            "checkmark", QKeySequence(u"Ctrl+Shift+L"_s),
            [this] {
                if (isChangeable())
                    m_parts->take(m_view->tabs()->proposals());
            }),
        add("incidents.task", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Set task"), "list-add", {},
            [this] { setTask(); }),
        add("incidents.comment", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Comment on case"), "document-edit",
            QKeySequence(u"Ctrl+Shift+M"_s),
            [this] {
                if (m_file)
                    m_parts->comment(m_file->incident);
            }),
        add("incidents.prompts", QT_TRANSLATE_NOOP("ui::IncidentsPage", "New prompts of a re-test"), "list-add", {},
            [this] { onRetest(&RetestPane::makeSet); }),
        add("incidents.promptfile", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Write prompts of the re-test to a file"),
            "document-export", {}, [this] { onRetest(&RetestPane::exportSet); }),
        add("incidents.look", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Look at the answers of the re-test"), "checkmark",
            {}, [this] { onRetest(&RetestPane::look); }),
        add("incidents.waivers", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Who may waive steps"), "view-visible", {},
            [this] { entitle(); }),
    };
    for (QAction *action : writing)
        action->setEnabled(!m_session.isReadOnly());
    add("incidents.calendar", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Export clocks as calendar"), "document-export",
        {}, [this] { exportCalendar(); });
}

/// What other rooms show of a case stands behind what this one does.
void IncidentsPage::addPanes()
{
    CaseTabs *tabs = m_view->tabs();
    m_retestTab = tabs->addPane(m_retest);
    m_dispatchTab = tabs->addPane(m_dispatches);
    connect(m_retests, &RetestActions::message, this, &Page::message);
    connect(m_retest, &RetestPane::evidenceActivated, tabs, &CaseTabs::evidenceActivated);
    connect(m_dispatches, &DispatchesView::message, this, &Page::message);
}

void IncidentsPage::onRetest(void (RetestPane::*act)())
{
    if (!m_file)
        return;
    m_view->tabs()->setCurrentIndex(m_retestTab);
    (m_retest->*act)();
}

void IncidentsPage::showPanes()
{
    CaseTabs *tabs = m_view->tabs();
    tabs->setTabText(m_retestTab, tr("Re-test"));
    tabs->setTabText(m_dispatchTab, tr("Sealed and sent"));
    m_retest->setCase(*m_file, m_steps);
    m_dispatches->setSubject({.incident = m_file->incident.id, .number = m_file->incident.number});
}

void IncidentsPage::connectTabs()
{
    const CaseTabs *tabs = m_view->tabs();
    connect(m_parts, &CaseDesk::message, this, &Page::message);
    connect(m_view, &CaseView::amendRequested, this, &IncidentsPage::amend);
    connect(m_view, &CaseView::gradeRequested, this, &IncidentsPage::grade);
    connect(tabs, &CaseTabs::linkRequested, this, &IncidentsPage::link);
    connect(tabs, &CaseTabs::unlinkRequested, this, &IncidentsPage::unlink);
    connect(tabs, &CaseTabs::linkActivated, this, &IncidentsPage::follow);
    connect(tabs, &CaseTabs::linksTaken, m_parts, &PartActions::take);
    connect(tabs, &CaseTabs::entryRequested, this, [this] { onOpenCase(&PartActions::addEntry); });
    connect(tabs, &CaseTabs::taskRequested, this, &IncidentsPage::setTask);
    connect(tabs, &CaseTabs::settleRequested, this, &IncidentsPage::settle);
    connect(tabs, &CaseTabs::commentRequested, this, [this] { m_parts->comment(m_file->incident); });
}

bool IncidentsPage::isChangeable() const
{
    return m_file && m_file->incident.status == incident::Status::Open && !m_session.isReadOnly();
}

void IncidentsPage::onOpenCase(void (PartActions::*act)(const incident::Incident &))
{
    if (isChangeable())
        (m_parts->*act)(m_file->incident);
}

void IncidentsPage::amend()
{
    if (isChangeable())
        m_parts->amend(*m_file, serviceNames(m_session.reader(), m_cases->cases()));
}

void IncidentsPage::link()
{
    if (isChangeable())
        m_parts->link(m_file->incident, linkTargets(m_session.reader(), *m_file, m_cases->cases()));
}

void IncidentsPage::unlink()
{
    const auto chosen = m_view->tabs()->currentLink();
    if (isChangeable() && chosen)
        m_parts->unlink(*chosen);
}

/// Goes where the link leads; a model has no page of its own.
void IncidentsPage::follow(const incident::Link &link)
{
    using Kind = incident::Link::Kind;
    switch (link.kind) {
    case Kind::Service: return Q_EMIT navigate({u"registry"_s, {{u"service"_s, link.target.toLongLong()}}});
    case Kind::Item: return Q_EMIT navigate({u"registry"_s, {{u"id"_s, link.target.toLongLong()}}});
    case Kind::User: return Q_EMIT navigate({u"review"_s, {{u"user"_s, link.target}}});
    case Kind::Complaint:
        if (const auto found = complaint::complaintFile(m_session.reader(), link.target))
            return Q_EMIT navigate({u"complaints"_s, {{u"id"_s, qlonglong(found->complaint.id)}}});
        return Q_EMIT message(tr("There is no complaint %1.").arg(link.target));
    case Kind::Generation: return Q_EMIT navigate({u"review"_s, {{u"id"_s, link.target.toLongLong()}}});
    case Kind::Case:
        if (link.incident != m_file->incident.id)
            return goTo(link.incident);
        if (const auto other = incident::findIncident(m_session.reader(), link.target))
            goTo(other->id);
        return;
    case Kind::Model: return Q_EMIT message(link.label);
    }
}

void IncidentsPage::setTask()
{
    if (isChangeable())
        m_parts->setTask(m_file->incident, officerNames(*m_file, m_cases->cases(), m_session.officer()));
}

void IncidentsPage::settle(incident::Task::State state)
{
    const auto chosen = m_view->tabs()->currentTask();
    if (isChangeable() && chosen)
        m_parts->settle(*chosen, state);
}

void IncidentsPage::grade()
{
    if (!isChangeable())
        return;
    if (m_file->incident.kind == incident::Kind::Content)
        return Q_EMIT message(tr("A content incident has no grade by figures."));
    if (!m_criteria) {
        Result<incident::GradeCriteria> read = incident::readGradeCriteria();
        if (!read)
            return Q_EMIT message(failureText(read.error(), tr("Reading the criteria")).sentence);
        m_criteria = std::move(*read);
    }
    m_parts->grade(*m_file, *m_criteria);
}

void IncidentsPage::entitle()
{
    if (m_session.isReadOnly())
        return;
    const auto entitled = incident::entitledOfficers(m_session.reader(), incident::Entitled::Waive);
    if (!entitled)
        return Q_EMIT message(failureText(entitled.error(), tr("Reading who may waive")).sentence);
    m_parts->entitle(*entitled,
                     officerNames(m_file.value_or(incident::CaseFile()), m_cases->cases(), m_session.officer()));
}

void IncidentsPage::exportCalendar()
{
    const QString folder = documentsFolder();
    auto *dialog = new QFileDialog(this, tr("Export clocks as calendar"), folder, tr("Calendar (*.ics)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"ics"_s);
    dialog->selectFile(u"vermilion.ics"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        const Moment now = m_session.clock()();
        const auto written = caseCalendar(m_session.reader(), m_knowledge.procedure, m_rules, now)
                                 .and_then([&](const std::vector<calendar::CalendarEntry> &entries) {
                                     return writeCalendar(entries, path, now);
                                 });
        Q_EMIT message(written ? tr("Calendar written: %1").arg(path)
                               : failureText(written.error(), tr("Writing the calendar")).sentence);
    });
    dialog->open();
}

} // namespace ui
