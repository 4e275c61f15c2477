#include "ui/incidents/incidentspage.h"

#include "app/incident/eventstore.h"
#include "app/registry/registrystore.h"
#include "app/registry/rulestore.h"
#include "ui/incidents/caseactions.h"
#include "ui/incidents/caselistpane.h"
#include "ui/incidents/caseview.h"
#include "ui/incidents/reportpane.h"
#include "ui/shell/actions.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shortestList = 240; // px: a case's number beside its clock
constexpr auto showNames = std::array{"open", "closed", "all"}; // as CaseListModel::Show

} // namespace

IncidentsPage::IncidentsPage(workspace::Session &session, const Knowledge &knowledge, QWidget *parent)
    : Page({.id = u"incidents"_s,
            .name = {"ui::IncidentsPage", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Incidents")},
            .icon = u"flag"_s,
            .shortcut = QKeySequence(u"Ctrl+4"_s)},
           parent)
    , m_session(session)
    , m_knowledge(knowledge)
    , m_rules(knowledge.rules)
    , m_actions(new CaseActions(session, knowledge.procedure, this))
    , m_cases(new CaseListPane(
          session,
          [this](const incident::Incident &each) {
              return clocksOf(
                  each,
                  incident::timeline(m_session.reader(), each.id).value_or(std::vector<incident::IncidentEvent>()));
          },
          this))
    , m_view(new CaseView(knowledge.procedure, this))
    , m_viewState(new StateView(m_view, this))
    , m_report(new ReportPane(session, knowledge, this))
{
    buildPanes();
    setFocusProxy(m_cases);
    connectParts();
    retranslate();
}

void IncidentsPage::buildPanes()
{
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"panes"_s);
    panes->addWidget(m_cases);
    panes->addWidget(m_viewState);
    panes->addWidget(m_report);
    m_cases->setMinimumWidth(shortestList);
    panes->setStretchFactor(1, 1);
    panes->setSizes({270, 560, 360});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(panes);
}

void IncidentsPage::connectParts()
{
    connect(m_cases, &CaseListPane::currentChanged, this, &IncidentsPage::showCase);
    connect(m_cases, &CaseListPane::activated, this, [this] { m_view->steps()->setFocus(); });
    connect(m_cases, &CaseListPane::newRequested, this, [this] { openCase(); });
    connect(m_view, &CaseView::recordRequested, this, &IncidentsPage::record);
    connect(m_view, &CaseView::waiveRequested, this, &IncidentsPage::waive);
    connect(m_view, &CaseView::noteRequested, this, [this] { m_actions->addNote(m_file->incident); });
    connect(m_view, &CaseView::closeRequested, this, &IncidentsPage::closeCase);
    connect(m_view, &CaseView::reopenRequested, this, [this] { m_actions->reopen(m_file->incident); });
    const auto goToRecord = [this](GenerationId generation) {
        Q_EMIT navigate({u"review"_s, {{u"id"_s, qlonglong(generation)}}});
    };
    connect(m_view, &CaseView::evidenceActivated, this, goToRecord);
    connect(m_report, &ReportPane::evidenceActivated, m_view, &CaseView::goToEvidence);
    connect(m_report, &ReportPane::noteRequested, this, [this] { m_actions->addNote(m_file->incident); });
    connect(m_report, &ReportPane::message, this, &Page::message);
    connect(m_actions, &CaseActions::message, this, &Page::message);
    connect(m_actions, &CaseActions::opened, this, [this](IncidentId id) {
        refresh();
        goTo(id);
    });
}

QString IncidentsPage::summary() const
{
    const int closed = static_cast<int>(m_cases->cases().size()) - waiting();
    return tr("%n open", nullptr, waiting()) + u" · "_s + tr("%n closed", nullptr, closed);
}

int IncidentsPage::waiting() const
{
    return m_cases->openCases();
}

QWidget *IncidentsPage::header()
{
    return m_cases->filter();
}

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
    add("incidents.export", QT_TRANSLATE_NOOP("ui::IncidentsPage", "Export report draft"), "document-export",
        QKeySequence(u"Ctrl+E"_s), false, onCase([this] { m_report->exportPdf(); }));
}

void IncidentsPage::refresh()
{
    // A workspace may have targets of its own and newer holidays than those that ship.
    m_rules = registry::readRulebook(m_session.reader()).value_or(m_knowledge.rules);
    m_cases->refresh();
    Q_EMIT summaryChanged();
}

std::vector<ClockLine> IncidentsPage::clocksOf(const incident::Incident &incident,
                                               const std::vector<incident::IncidentEvent> &events) const
{
    const Moment now = m_session.clock()();
    std::vector<ClockLine> lines;
    for (const incident::CaseClock &clock :
         incident::caseClocks(m_knowledge.procedure, incident, events, m_rules.clocks, m_rules.days, now))
        lines.push_back(clockLine(clock, m_rules.days, now));
    return lines;
}

void IncidentsPage::showCase()
{
    const std::optional<IncidentId> id = m_cases->current();
    m_file.reset();
    m_report->clear();
    if (!id)
        return m_viewState->showEmpty({.sentence = tr("Choose a case to see its steps, evidence and report.")});
    Result<incident::CaseFile> file = incident::caseFile(m_session.reader(), *id);
    if (!file)
        return m_viewState->showError(failureText(file.error(), tr("Reading the case")), [this] { refresh(); });
    m_file = std::move(*file);
    m_steps = incident::stepStates(m_knowledge.procedure, m_file->incident.kind, m_file->events);
    m_view->setReadOnly(m_session.isReadOnly());
    m_view->setCase(*m_file, m_steps, clocksOf(m_file->incident, m_file->events));
    m_viewState->showContent();
    m_report->setCase(*m_file);
}

void IncidentsPage::goTo(IncidentId id)
{
    if (!m_cases->goTo(id))
        Q_EMIT message(tr("There is no such case."));
}

void IncidentsPage::openCase(const std::vector<GenerationId> &evidence)
{
    if (m_session.isReadOnly())
        return;
    QStringList services;
    if (const auto registered = registry::readRegister(m_session.reader())) {
        for (const registry::Service &service : registered->services)
            services.append(service.name);
    }
    for (const incident::Incident &each : m_cases->cases())
        services.append(each.service);
    services.removeAll(QString());
    services.sort();
    services.removeDuplicates();
    m_actions->open(services, evidence);
}

void IncidentsPage::record()
{
    const incident::StepState *step = m_view->currentStep();
    if (m_file && step && m_file->incident.status == incident::Status::Open && !m_session.isReadOnly())
        m_actions->record(*m_file, m_steps, *step);
}

void IncidentsPage::waive()
{
    const incident::StepState *step = m_view->currentStep();
    if (!m_file || !step || m_file->incident.status == incident::Status::Closed)
        return;
    if (!step->step.waivable || step->state == incident::StepState::State::Done)
        return Q_EMIT message(tr("This step cannot be waived."));
    m_actions->waive(m_file->incident, *step);
}

void IncidentsPage::closeCase()
{
    if (!m_file || m_file->incident.status == incident::Status::Closed)
        return;
    const QStringList open = m_view->openSteps();
    if (open.isEmpty()) {
        m_view->setNotice({});
        return m_actions->close(m_file->incident);
    }
    const QString first = incident::openSteps(m_steps).constFirst();
    m_view->setNotice(
        tr("%1 cannot be closed: neither done nor waived are %2.").arg(m_file->incident.number, open.join(u", "_s)),
        tr("Go to the first"), [this, first] { m_view->goToStep(first); });
}

void IncidentsPage::open(const QVariantMap &filter)
{
    if (const QString show = filter.value(u"show"_s).toString(); !show.isEmpty()) {
        const auto found =
            std::ranges::find(showNames, show, [](const char *each) { return QString::fromLatin1(each); });
        if (found != showNames.end())
            m_cases->setShow(static_cast<CaseListModel::Show>(found - showNames.begin()));
    }
    refresh();
    if (filter.contains(u"id"_s))
        goTo(static_cast<IncidentId>(filter.value(u"id"_s).toLongLong()));
    if (filter.contains(u"from"_s))
        openCase({static_cast<GenerationId>(filter.value(u"from"_s).toLongLong())});
}

std::optional<Destination> IncidentsPage::jump(const QString &text) const
{
    if (!text.startsWith(u"VI-", Qt::CaseInsensitive))
        return {};
    const auto found = incident::findIncident(m_session.reader(), text.trimmed().toUpper());
    if (!found)
        return {};
    return Destination{id(), {{u"id"_s, qlonglong(found->id)}}};
}

void IncidentsPage::retranslate()
{
    m_cases->retranslate();
    m_view->retranslate();
    m_report->retranslate();
    m_viewState->setNotice(m_session.isReadOnly() ? tr("Open for reading only: nothing can be recorded.") : QString());
    showCase();
}

} // namespace ui
