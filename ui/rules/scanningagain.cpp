// What the Rules page says above the packs: that it is open for reading only, and that stored generations were scanned
// with other rules than those in force, which it offers to mend.
#include "ui/rules/rescanrun.h"
#include "ui/rules/rulesloader.h"
#include "ui/rules/rulespage.h"
#include "ui/widgets/stateview.h"

namespace ui {

void RulesPage::connectRescan()
{
    connect(m_rescan, &RescanRun::progressed, this, &RulesPage::showNotice);
    connect(m_rescan, &RescanRun::finished, this, [this](const scan::RescanReport &report) {
        Q_EMIT message(tr("%n generation(s) scanned again: %1 findings new, %2 withdrawn.", nullptr,
                          static_cast<int>(report.generations))
                           .arg(report.found)
                           .arg(report.withdrawn));
        refresh();
    });
    connect(m_rescan, &RescanRun::failed, this, [this](const Failure &failure) {
        Q_EMIT message(failure.kind == Failure::Kind::Cancelled
                           ? tr("Stopped. What is scanned stays so; the next scan goes on from there.")
                           : failureText(failure, tr("Scanning again")).sentence);
        refresh();
    });
}

void RulesPage::showNotice()
{
    if (m_rescan->isRunning()) {
        const Progress &at = m_rescan->progress();
        m_packState->setNotice(at.total > 0 ? tr("Scanning again: %L1 of %L2 generations").arg(at.done).arg(at.total)
                                            : tr("Scanning again"),
                               tr("Stop"), [this] { m_rescan->stop(); });
        return;
    }
    const qint64 stale = m_loader->snapshot() ? m_loader->snapshot()->stale : 0;
    const QString earlier = stale > 0
        ? tr("%Ln generation(s) were scanned with earlier rules.", nullptr, static_cast<int>(stale))
        : QString();
    if (m_session.isReadOnly())
        m_packState->setNotice((tr("Open for reading only: packs cannot be switched.") + u' ' + earlier).trimmed());
    else if (stale > 0)
        m_packState->setNotice(earlier, tr("Scan again"), [this] { m_rescan->start(); });
    else
        m_packState->setNotice({});
}

} // namespace ui
