#include "ui/rules/rescanrun.h"

#include "app/detect/activerules.h"
#include "app/knowledge/knowledge.h"
#include "app/workspace/session.h"

namespace ui {

RescanRun::RescanRun(workspace::Session &session, const Knowledge &knowledge, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_knowledge(knowledge)
{
}

RescanRun::~RescanRun()
{
    m_thread.request_stop(); // and the jthread joins
}

void RescanRun::start()
{
    if (m_running)
        return;
    m_running = true;
    m_progress = {};
    m_thread = std::jthread([this](const std::stop_token &stop) { run(stop); });
    Q_EMIT progressed();
}

void RescanRun::stop()
{
    m_thread.request_stop();
}

/// In the run's thread. Words to this object go through its event loop, so none arrives after it is gone.
void RescanRun::run(const std::stop_token &stop)
{
    // The rules in force now: packs may have been switched on or off since the page was read.
    const Result<detect::ActiveRules> rules =
        m_session.writeAndWait([this](db::Database &database, journal::Journal &journal) {
            return detect::activateRules(database, journal, m_knowledge.taxonomy);
        });
    const auto progress = [this](const Progress &at) {
        QMetaObject::invokeMethod(
            this,
            [this, at] {
                m_progress = at;
                Q_EMIT progressed();
            },
            Qt::QueuedConnection);
    };
    const ingest::OnWriter onWriter = [this](ingest::WriterWork work) {
        return m_session.writeAndWait(std::move(work));
    };
    const Result<scan::RescanReport> report = rules ? scan::rescan(onWriter, *rules, progress, stop) : ::failed(rules);
    QMetaObject::invokeMethod(this, [this, report] { finish(report); }, Qt::QueuedConnection);
}

void RescanRun::finish(const Result<scan::RescanReport> &report)
{
    m_running = false;
    if (report)
        Q_EMIT finished(*report);
    else
        Q_EMIT failed(report.error());
}

} // namespace ui
