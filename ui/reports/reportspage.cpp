#include "ui/reports/reportspage.h"

#include "app/incident/evidencestore.h"
#include "ui/reports/approvalpane.h"
#include "ui/reports/draftlistpane.h"
#include "ui/reports/draftwords.h"
#include "ui/reports/evidencepane.h"
#include "ui/reports/openreport.h"
#include "ui/reports/problemmodel.h"
#include "ui/reports/reportacts.h"
#include "ui/reports/reportedit.h"
#include "ui/reports/reportpreview.h"
#include "ui/reports/versionpane.h"
#include "ui/reports/writingpane.h"
#include "ui/widgets/keepplace.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tableview.h"

#include <QHBoxLayout>
#include <QSplitter>
#include <QTabBar>
#include <QTabWidget>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace ui {

namespace {

constexpr int shortestList = 230; // px: a case's number beside its state

report::DraftKnowledge draftKnowledge(const Knowledge &knowledge)
{
    return {.procedure = knowledge.procedure,
            .riskNames = report::riskNames(knowledge.taxonomy),
            .clocks = knowledge.rules.clocks,
            .days = knowledge.rules.days};
}

} // namespace

ReportsPage::ReportsPage(workspace::Session &session, const Knowledge &knowledge,
                         std::vector<report::FactSource> sources, QWidget *parent)
    : Page({.id = u"reports"_s,
            .name = {"ui::ReportsPage", QT_TRANSLATE_NOOP("ui::ReportsPage", "Reports")},
            .icon = u"document-edit"_s,
            .shortcut = QKeySequence(u"Alt+9"_s)},
           parent)
    , m_session(session)
    , m_fill(drafting::fillWith(draftKnowledge(knowledge), std::move(sources)))
    , m_open(new OpenReport(session, m_fill, this))
    , m_acts(new ReportActs(session, m_fill, *m_open, this))
    , m_drafts(new DraftListPane(session, m_fill, this))
    , m_writing(new WritingPane(*m_open, this))
    , m_problemModel(new ReportProblemModel(this))
{
    auto *panes = new QSplitter(this);
    panes->setObjectName(u"panes"_s);
    panes->addWidget(m_drafts);
    panes->addWidget(m_writing);
    panes->addWidget(buildTabs());
    m_drafts->setMinimumWidth(shortestList);
    panes->setStretchFactor(1, 1);
    panes->setSizes({250, 700, 330});
    m_state = new StateView(panes, this);
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_state);
    setFocusProxy(m_drafts);
    connectParts();
    connectPanes();
    retranslate();
}

QWidget *ReportsPage::buildTabs()
{
    m_tabs = new QTabWidget(this);
    m_tabs->setDocumentMode(true);
    m_problems = new TableView(this);
    m_problems->setObjectName(u"missing"_s);
    m_problems->setColumns(
        {.widths = {4, 14}, .stretch = ReportProblemModel::What, .numeric = {ReportProblemModel::Line}});
    m_problems->setModel(m_problemModel);
    m_problemState = new StateView(m_problems, this);
    m_records = new EvidencePane(this);
    m_versions = new VersionPane(m_session, *m_open, this);
    m_approval = new ApprovalPane(m_session, *m_open, this);
    m_tabs->addTab(m_problemState, QString());
    m_tabs->addTab(m_records, QString());
    m_tabs->addTab(m_versions, QString());
    m_tabs->addTab(m_approval, QString());
    return m_tabs;
}

void ReportsPage::connectParts()
{
    connect(m_drafts, &DraftListPane::currentChanged, this, &ReportsPage::showDraft);
    connect(m_drafts, &DraftListPane::activated, this, [this] { m_writing->edit()->setFocus(Qt::OtherFocusReason); });
    connect(m_drafts, &DraftListPane::newRequested, this, [this] { m_acts->begin(); });
    connect(m_open, &OpenReport::changed, this, &ReportsPage::showReport);
    connect(m_open, &OpenReport::filled, this, &ReportsPage::showFilled);
    connect(m_acts, &ReportActs::message, this, &Page::message);
    connect(m_acts, &ReportActs::begun, this, [this](drafting::ReportDraftId id) {
        refresh();
        goTo(id);
        m_writing->edit()->setFocus(Qt::OtherFocusReason);
    });
}

void ReportsPage::connectPanes()
{
    const auto toProblem = [this](const QModelIndex &index) {
        const report::TextProblem &problem = m_problemModel->problem(index.row());
        m_writing->edit()->goTo(m_writing->edit()->position(problem.line, problem.column));
    };
    connect(m_problems, &TableView::activated, this, toProblem);
    connect(m_writing, &WritingPane::evidenceWanted, this, &ReportsPage::goToEvidence);
    connect(m_writing, &WritingPane::evidenceShown, m_records, &EvidencePane::goTo);
    connect(m_writing, &WritingPane::recordWanted, this, [this](GenerationId record) { goToEvidence({record}); });
    connect(m_records, &EvidencePane::chosen, m_writing, &WritingPane::lightRecord);
    connect(m_records, &EvidencePane::activated, this, &ReportsPage::showRecord);
    connect(m_versions, &VersionPane::restoreWanted, this, [this](int n, const QString &text) {
        m_writing->takeUp(text);
        Q_EMIT message(tr("The text of version %1 stands in the editor; it is not saved yet.").arg(n));
    });
    connect(m_approval, &ApprovalPane::submitWanted, m_acts, &ReportActs::submit);
    connect(m_approval, &ApprovalPane::approveWanted, m_acts, &ReportActs::approve);
    connect(m_approval, &ApprovalPane::returnWanted, m_acts, &ReportActs::giveBack);
}

QString ReportsPage::summary() const
{
    const auto &all = m_drafts->model().drafts();
    const auto sent = std::ranges::count(all, drafting::State::Sent,
                                         [](const DraftListModel::Row &row) { return row.standing.state; });
    const int open = static_cast<int>(std::ssize(all) - sent);
    return tr("%n open", nullptr, open) + u" · "_s + tr("%n sent", nullptr, static_cast<int>(sent));
}

int ReportsPage::waiting() const
{
    return m_drafts->model().waiting();
}

QWidget *ReportsPage::header()
{
    return m_drafts->filter();
}

void ReportsPage::refresh()
{
    m_drafts->refresh();
    Q_EMIT summaryChanged();
}

/// The draft that is current in the list, read again where it is open already.
void ReportsPage::showDraft()
{
    const auto id = m_drafts->current();
    const bool isSame = id && m_open->isOpen() && m_open->id() == *id;
    const Result<void> done = !id ? Result<void>() : isSame ? m_open->reload() : m_open->open(*id);
    if (!id)
        m_open->close();
    if (!done) {
        m_open->close();
        m_state->showError(failureText(done.error(), tr("Reading the report")), [this] { refresh(); });
        return;
    }
    m_state->showContent();
    readRecords();
    showReport();
}

void ReportsPage::showReport()
{
    m_writing->showReport();
    m_versions->showReport();
    m_approval->showReport();
    if (!m_open->isOpen())
        showFilled();
    updateActions();
}

void ReportsPage::showFilled()
{
    std::vector<report::TextProblem> problems;
    if (m_open->isOpen())
        problems = m_open->drafted() ? m_open->drafted()->problems : report::lint(m_open->text());
    keepPlace(*m_problems, [&] { m_problemModel->setProblems(std::move(problems)); });
    if (!m_open->isOpen())
        m_problemState->showEmpty({.sentence = tr("What a report still lacks is listed here.")});
    else if (m_problemModel->rowCount() == 0)
        m_problemState->showEmpty({.sentence = tr("Nothing is missing, and nothing is wrong in the text.")});
    else
        m_problemState->showContent();
    m_records->setStatements(m_writing->preview()->statements());
    showTabs();
}

/// Those of the case, and of other subjects those that the report names.
void ReportsPage::readRecords()
{
    if (!m_open->isOpen())
        return m_records->setRecords({});
    const report::Subject &subject = m_open->review().file.draft.subject;
    std::vector<GenerationId> named;
    for (const SheetStatement &each : m_writing->preview()->statements())
        named.insert(named.end(), each.evidence.begin(), each.evidence.end());
    std::ranges::sort(named);
    const auto rest = std::ranges::unique(named);
    named.erase(rest.begin(), rest.end());
    auto records = subject.kind == report::SubjectKind::Case
        ? incident::frozenEvidence(m_session.reader(), subject.incident)
        : incident::currentEvidence(m_session.reader(), named);
    if (!records)
        Q_EMIT message(failureText(records.error(), tr("Reading the records")).sentence);
    m_records->setRecords(std::move(records).value_or(std::vector<incident::EvidenceItem>()));
    m_records->setStatements(m_writing->preview()->statements());
    m_records->goTo(m_writing->evidenceHere());
    showTabs();
}

void ReportsPage::showTabs()
{
    const int problems = m_problemModel->rowCount();
    m_tabs->setTabText(Missing, problems > 0 ? tr("Missing (%1)").arg(problems) : tr("Missing"));
    m_tabs->setTabText(Evidence, tr("Evidence"));
    m_tabs->setTabText(Versions, tr("Versions"));
    m_tabs->setTabText(Approval, tr("Approval"));
}

/// From the evidence, the preview or the tabs back to the text; from the filter to the list.
bool ReportsPage::closeInnermost()
{
    const QWidget *focus = focusWidget();
    if (m_drafts->filter()->isAncestorOf(focus))
        return m_drafts->clearWords();
    if (m_open->isOpen() && focus && (m_tabs->isAncestorOf(focus) || focus == m_writing->preview())) {
        m_writing->edit()->setFocus(Qt::OtherFocusReason);
        return true;
    }
    return false;
}

void ReportsPage::recolour()
{
    m_versions->showReport();
    m_approval->showReport();
}

void ReportsPage::retranslate()
{
    m_problems->setAccessibleName(tr("What is missing or wrong, by line"));
    m_tabs->tabBar()->setAccessibleName(tr("About the report"));
    m_problemModel->retranslate();
    m_drafts->retranslate();
    m_writing->retranslate();
    m_records->retranslate();
    m_versions->retranslate();
    m_approval->retranslate();
    showFilled();
    updateActions();
}

} // namespace ui
