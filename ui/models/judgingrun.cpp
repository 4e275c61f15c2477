#include "ui/models/judgingrun.h"

#include "app/estimates/classifierstore.h"
#include "app/pictures/judging.h"
#include "app/workspace/session.h"

namespace ui {

JudgingRun::JudgingRun(workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

JudgingRun::~JudgingRun()
{
    m_thread.request_stop(); // and the jthread joins
}

void JudgingRun::start()
{
    if (m_session.isReadOnly())
        return;
    m_again = m_running;
    if (m_running)
        return;
    m_running = true;
    m_progress = {};
    // Asked for here and not in the thread: what is imported from now on finds it known.
    QFuture<Result<void>> known = m_session.writeQuietly(
        [](db::Database &database, journal::Journal &journal) { return estimates::addEmbedded(database, journal); });
    m_thread = std::jthread([this, known](const std::stop_token &stop) { run(known, stop); });
    Q_EMIT progressed();
}

void JudgingRun::stop()
{
    m_again = false;
    m_thread.request_stop();
}

/// In the run's thread. Words to this object go through its event loop, so none arrives after it is gone.
void JudgingRun::run(QFuture<Result<void>> embedded, const std::stop_token &stop)
{
    Result<void> known = embedded.takeResult();
    if (!known && known.error().kind == Failure::Kind::NotFound)
        known = {}; // this build comes with none
    const auto progress = [this](const Progress &at) {
        QMetaObject::invokeMethod(
            this,
            [this, at] {
                m_progress = at;
                Q_EMIT progressed();
            },
            Qt::QueuedConnection);
    };
    // Quietly: the pages read again when it is done, and not for every portion.
    const ingest::OnWriter onWriter = [this](ingest::WriterWork work) {
        return m_session.writeQuietly(std::move(work)).takeResult();
    };
    Result<estimates::JudgingReport> report =
        known ? estimates::judgeWaiting(onWriter, progress, stop) : ::failed(known);
    if (report) {
        const auto shown = pictures::judgeWaiting(onWriter, progress, stop);
        if (shown)
            report->generations += shown->generations;
        else
            report = ::failed(shown);
    }
    QMetaObject::invokeMethod(this, [this, report] { finish(report); }, Qt::QueuedConnection);
}

void JudgingRun::finish(const Result<estimates::JudgingReport> &report)
{
    m_running = false;
    if (report)
        Q_EMIT finished(*report);
    else
        Q_EMIT failed(report.error());
    if (std::exchange(m_again, false))
        start();
}

} // namespace ui
