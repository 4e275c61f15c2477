// The pages of an open workspace, and what the status line says of it.
#include "app/journal/verification.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/facts.h"
#include "ui/activity/activitypage.h"
#include "ui/complaints/complaintspage.h"
#include "ui/desktop/desktop.h"
#include "ui/desktop/reportdispatch.h"
#include "ui/dossier/dossierpage.h"
#include "ui/filing/officiallistsview.h"
#include "ui/import/importpage.h"
#include "ui/import/importqueue.h"
#include "ui/incidents/incidentspage.h"
#include "ui/inspection/inspectionpage.h"
#include "ui/investigate/investigatepage.h"
#include "ui/models/judgingrun.h"
#include "ui/models/modelspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/quality/qualitypage.h"
#include "ui/reading/cover.h"
#include "ui/reading/readingpane.h"
#include "ui/reading/totals.h"
#include "ui/registry/changesview.h"
#include "ui/registry/registrypage.h"
#include "ui/registry/statusview.h"
#include "ui/registry/usageview.h"
#include "ui/reports/reportspage.h"
#include "ui/review/queuepane.h"
#include "ui/review/reviewpage.h"
#include "ui/rules/rulespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/settings.h"
#include "ui/shell/statusline.h"

#include <QtConcurrentRun>
#include <QTimer>

namespace ui {

namespace {

std::unique_ptr<Page> registryPage(workspace::Session &session, const Knowledge &knowledge)
{
    auto page = std::make_unique<RegistryPage>(session, knowledge);
    page->addView(new StatusView(session, knowledge));
    page->addView(new ChangesView(session, knowledge));
    page->addView(new OfficialListsView(session, knowledge));
    page->addView(new UsageView(session, knowledge));
    return page;
}

} // namespace

void Desktop::connectRuns()
{
    connect(m_totals.get(), &Totals::counted, this, &Desktop::showTotals);
    connect(m_imports.get(), &ImportQueue::jobChanged, this, &Desktop::showJob);
    connect(m_imports.get(), &ImportQueue::jobChanged, this, &Desktop::judgeAfterImport);
    connect(m_judging.get(), &JudgingRun::progressed, this, &Desktop::showJob);
    connect(m_judging.get(), &JudgingRun::finished, this, [this](const estimates::JudgingReport &report) {
        showJob();
        if (report.generations > 0)
            refreshSoon();
    });
    connect(m_judging.get(), &JudgingRun::failed, this, &Desktop::showJob);
    connect(m_judging.get(), &JudgingRun::read, this, [this] {
        showJob();
        refreshSoon();
    });
    connect(&m_imports->followings(), &Followings::changed, this, &Desktop::showJob);
    connect(&m_imports->followings(), &Followings::changed, this, [this] {
        if (!m_judge->isActive())
            m_judge->start();
    });
    connect(m_session.get(), &workspace::Session::changed, this, &Desktop::refreshSoon);
}

void Desktop::addPages()
{
    workspace::Session &session = *m_session;
    const Knowledge &knowledge = *m_knowledge;
    m_window.addPage(std::make_unique<OverviewPage>(session, knowledge));
    auto *review = new ReviewPage(session, knowledge);
    review->setPauseMinutes(m_settings.pauseMinutes());
    connect(review, &ReviewPage::pauseChosen, this, [this](int minutes) { m_settings.setPauseMinutes(minutes); });
    m_window.addPage(std::unique_ptr<Page>(review));
    m_window.addPage(std::make_unique<InvestigatePage>(session, knowledge.taxonomy, knowledge.packs));
    m_window.addPage(std::make_unique<IncidentsPage>(session, knowledge));
    m_window.addPage(std::make_unique<ComplaintsPage>(session, knowledge));
    auto *reports = new ReportsPage(session, knowledge);
    new ReportDispatch(session, knowledge.procedure, *reports);
    m_window.addPage(std::unique_ptr<Page>(reports));
    m_window.addPage(registryPage(session, knowledge));
    m_window.addPage(std::make_unique<DossierPage>(session));
    m_window.addPage(std::make_unique<ImportPage>(session, *m_imports));
    m_window.addPage(std::make_unique<RulesPage>(session, knowledge));
    m_window.addPage(std::make_unique<ModelsPage>(session, *m_judging));
    m_window.addPage(std::make_unique<QualityPage>(session, knowledge.taxonomy));
    auto *inspections = new InspectionPage(session, m_options.passphrase);
    connect(
        inspections, &InspectionPage::inspectionOpened, this, // once the page and its dialog are done with it
        [this] { open(QString(m_session->path()), workspace::Options(m_options)); }, Qt::QueuedConnection);
    m_window.addPage(std::unique_ptr<Page>(inspections));
    m_window.addPage(std::make_unique<ActivityPage>(session));
    m_cover = std::make_unique<Cover>(m_settings, session.officer());
    for (ReadingPane *pane : m_window.findChildren<ReadingPane *>()) // every page that shows an item covers the same
        pane->setCover(m_cover.get());
    review->queue()->setCover(m_cover.get());
}

void Desktop::updateStatusLine()
{
    if (!m_session)
        return;
    const QString name = workspace::textFact(m_session->reader(), QStringLiteral("name"));
    m_window.statusLine().setWorkspace(name, m_session->isReadOnly() ? tr("read-only") : QString());
    m_totals->count();
}

void Desktop::showTotals()
{
    const ingest::StoreTotals &totals = m_totals->latest();
    const qint64 all = totals.generations + totals.quarantined;
    m_window.statusLine().setCoverage(all > 0 ? std::optional(double(totals.withText) / double(all)) : std::nullopt);
    m_window.statusLine().setQuarantined(totals.quarantined);
}

/// Checks the chain once at opening, on a connection and a thread of its own.
void Desktop::verifyChain()
{
    m_window.statusLine().setChain(StatusLine::Chain::Checking);
    auto verify = [reader = m_session->openReader()]() -> Result<journal::Verification> {
        return reader ? journal::verify(*reader) : std::unexpected(reader.error());
    };
    const bool isWritable = !m_session->isReadOnly();
    QtConcurrent::run(std::move(verify)).then(this, [this, isWritable](const Result<journal::Verification> &found) {
        const bool isWhole = found && found->ok() && !(isWritable && found->isChapter);
        m_window.statusLine().setChain(isWhole ? StatusLine::Chain::Whole : StatusLine::Chain::Broken);
    });
}

} // namespace ui
