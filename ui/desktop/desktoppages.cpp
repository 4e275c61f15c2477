// The pages of an open workspace, and what the status line says of it.
#include "app/journal/verification.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/facts.h"
#include "ui/activity/activitypage.h"
#include "ui/desktop/desktop.h"
#include "ui/import/importpage.h"
#include "ui/import/importqueue.h"
#include "ui/incidents/incidentspage.h"
#include "ui/investigate/investigatepage.h"
#include "ui/models/judgingrun.h"
#include "ui/models/modelspage.h"
#include "ui/overview/overviewpage.h"
#include "ui/reading/totals.h"
#include "ui/registry/registrypage.h"
#include "ui/review/reviewpage.h"
#include "ui/rules/rulespage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/statusline.h"

#include <QtConcurrentRun>

namespace ui {

void Desktop::addPages()
{
    workspace::Session &session = *m_session;
    const Knowledge &knowledge = *m_knowledge;
    m_window.addPage(std::make_unique<OverviewPage>(session, knowledge));
    m_window.addPage(std::make_unique<ReviewPage>(session, knowledge.taxonomy, knowledge.packs));
    m_window.addPage(std::make_unique<InvestigatePage>(session, knowledge.taxonomy, knowledge.packs));
    m_window.addPage(std::make_unique<IncidentsPage>(session, knowledge));
    m_window.addPage(std::make_unique<RegistryPage>(session, knowledge));
    m_window.addPage(std::make_unique<ImportPage>(session, *m_imports));
    m_window.addPage(std::make_unique<RulesPage>(session, knowledge));
    m_window.addPage(std::make_unique<ModelsPage>(session, *m_judging));
    m_window.addPage(std::make_unique<ActivityPage>(session));
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
    QtConcurrent::run(std::move(verify)).then(this, [this](const Result<journal::Verification> &found) {
        m_window.statusLine().setChain(found && found->ok() ? StatusLine::Chain::Whole : StatusLine::Chain::Broken);
    });
}

} // namespace ui
