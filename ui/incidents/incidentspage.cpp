#include "ui/incidents/incidentspage.h"

#include "app/incident/entitlement.h"
#include "app/incident/eventstore.h"
#include "app/registry/rulestore.h"
#include "ui/incidents/caseactions.h"
#include "ui/incidents/caselistpane.h"
#include "ui/incidents/caseproposals.h"
#include "ui/incidents/casetabs.h"
#include "ui/incidents/caseview.h"
#include "ui/incidents/reportpane.h"
#include "ui/incidents/waiversdialog.h"
#include "ui/retest/retestactions.h"
#include "ui/retest/retestpane.h"
#include "ui/seal/dispatchesview.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QListView>
#include <QSplitter>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shortestList = 290; // px: a case's number beside its clock
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
    , m_parts(new PartActions(session, knowledge.procedure, this))
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
    , m_retests(new RetestActions(session, knowledge.procedure, this))
    // In the view, not in the page: setFocusProxy() puts the page before its first child, which the panes have to be.
    , m_retest(new RetestPane(session, *m_retests, m_view))
    , m_dispatches(new DispatchesView(session, knowledge.procedure, m_view))
    , m_report(new ReportPane(session, knowledge, this))
{
    buildPanes();
    setFocusProxy(m_cases);
    connectParts();
    connectTabs();
    addPanes();
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
    panes->setSizes({310, 580, 340});
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
    connect(m_view->tabs(), &CaseTabs::evidenceActivated, this, goToRecord);
    connect(m_report, &ReportPane::evidenceActivated, m_view->tabs(), &CaseTabs::goToEvidence);
    connect(m_report, &ReportPane::noteRequested, this, [this] { m_actions->addNote(m_file->incident); });
    connect(m_report, &ReportPane::writeRequested, this, &IncidentsPage::writeReport);
    connect(m_report, &ReportPane::message, this, &Page::message);
    connect(m_actions, &CaseActions::message, this, &Page::message);
    connect(m_actions, &CaseActions::opened, this, [this](IncidentId id) {
        refresh();
        goTo(id);
        m_view->steps()->setFocus();
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

void IncidentsPage::refresh()
{
    // A workspace may have targets of its own and newer holidays than those that ship.
    m_rules = registry::readRulebook(m_session.reader()).value_or(m_knowledge.rules);
    m_operator = incident::readOperator(m_session.reader()).value_or(incident::Operator::General);
    m_cases->refresh();
    Q_EMIT summaryChanged();
}

std::vector<ClockLine> IncidentsPage::clocksOf(const incident::Incident &incident,
                                               const std::vector<incident::IncidentEvent> &events) const
{
    const Moment now = m_session.clock()();
    std::vector<ClockLine> lines;
    for (const incident::CaseClock &clock :
         incident::caseClocks(m_knowledge.procedure, incident, events, m_rules.clocks, m_rules.days, now, m_operator))
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
    Result<incident::CaseParts> parts = incident::caseParts(m_session.reader(), *file, m_session.clock()());
    if (!parts)
        return m_viewState->showError(failureText(parts.error(), tr("Reading the case")), [this] { refresh(); });
    m_file = std::move(*file);
    m_steps = incident::stepStates(m_knowledge.procedure, m_file->incident, m_file->events);
    m_view->setReadOnly(m_session.isReadOnly());
    m_view->setCase(*m_file, std::move(*parts), m_steps, clocksOf(m_file->incident, m_file->events),
                    m_session.clock()());
    m_viewState->showContent();
    showPanes();
    m_report->setCase(*m_file);
}

void IncidentsPage::goTo(IncidentId id)
{
    if (!m_cases->goTo(id))
        Q_EMIT message(tr("There is no such case."));
}

void IncidentsPage::openCase(const CaseProposal &proposal, const std::vector<GenerationId> &evidence)
{
    if (!m_session.isReadOnly())
        m_actions->open(serviceNames(m_session.reader(), m_cases->cases()), proposal, evidence);
}

void IncidentsPage::openFromComplaint(const QVariantMap &filter)
{
    const QVariant given = filter.value(u"complaint"_s);
    if (given.typeId() != QMetaType::QString) {
        const auto read = proposalFromComplaint(m_session.reader(), given.toLongLong());
        return read ? openCase(read->proposal, read->evidence)
                    : Q_EMIT message(failureText(read.error(), tr("Reading the complaint")).sentence);
    }
    std::vector<GenerationId> evidence;
    for (const QVariant &id : filter.value(u"evidence"_s).toList())
        evidence.push_back(GenerationId(id.toLongLong()));
    openCase({.title = filter.value(u"title"_s).toString(),
              .service = filter.value(u"service"_s).toString(),
              .how = tr("Complaint"),
              .origin = incident::Origin::Complaint,
              .originRef = given.toString(),
              .evidence = static_cast<qsizetype>(evidence.size())},
             evidence);
}

void IncidentsPage::writeReport()
{
    if (m_file && !m_session.isReadOnly())
        Q_EMIT navigate({u"reports"_s, {{u"new"_s, m_report->kind()}, {u"case"_s, qlonglong(m_file->incident.id)}}});
}

void IncidentsPage::record()
{
    const incident::StepState *step = m_view->currentStep();
    if (!step || !isChangeable())
        return;
    m_view->setNotice({});
    if (step->step.id == QLatin1StringView(incident::rectifyStep))
        return m_retests->rectify(*m_file, *step);
    if (step->step.isByHand)
        return m_actions->record(*m_file, m_steps, *step);
    m_view->setNotice(tr("This step is recorded when a re-test passes."), tr("Go to the re-test"), [this] {
        m_view->tabs()->setCurrentIndex(m_retestTab);
        m_retest->setFocus();
    });
}

void IncidentsPage::waive()
{
    const incident::StepState *step = m_view->currentStep();
    if (!m_file || !step || m_file->incident.status == incident::Status::Closed)
        return;
    if (!step->step.waivable || step->state == incident::StepState::State::Done)
        return Q_EMIT message(tr("This step cannot be waived."));
    const QStringList entitled =
        incident::entitledOfficers(m_session.reader(), incident::Entitled::Waive).value_or(QStringList());
    if (const QString obstacle = waiveObstacle(entitled, m_session.officer()); !obstacle.isEmpty())
        return m_view->setNotice(obstacle, tr("Who may waive…"), [this] { entitle(); });
    m_view->setNotice({});
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
    const QString why = tr("%1 cannot be closed: %n step(s) neither done nor waived, first %2.", nullptr,
                           static_cast<int>(open.size())); // the list below shows which
    m_view->setNotice(why.arg(m_file->incident.number, open.constFirst()), tr("Go to the first"),
                      [this, first] { m_view->goToStep(first); });
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
    if (filter.contains(u"from"_s)) {
        const auto from = static_cast<GenerationId>(filter.value(u"from"_s).toLongLong());
        openCase(proposalFrom(m_session.reader(), m_knowledge.taxonomy, from), {from});
    }
    if (filter.contains(u"complaint"_s))
        openFromComplaint(filter);
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
    m_retest->retranslate();
    m_viewState->setNotice(m_session.isReadOnly() ? tr("Open for reading only: nothing can be recorded.") : QString());
    showCase();
}

} // namespace ui
