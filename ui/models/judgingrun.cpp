#include "ui/models/judgingrun.h"

#include "app/estimates/classifierstore.h"
#include "app/pictures/hashing.h"
#include "app/pictures/judging.h"
#include "app/review/likenessfill.h"
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
    m_again = m_running;
    if (m_session.isReadOnly() || m_running)
        return;
    // Asked for here and not in the thread: what is imported from now on finds it known.
    QFuture<Result<void>> embedded = m_session.writeQuietly(
        [](db::Database &database, journal::Journal &journal) { return estimates::addEmbedded(database, journal); });
    run([this, embedded](const std::stop_token &stop) { return judge(embedded, stop); },
        [this](const estimates::JudgingReport &report) { Q_EMIT finished(report); });
}

void JudgingRun::readPictures()
{
    if (m_session.isReadOnly() || m_running)
        return;
    run(
        [this](const std::stop_token &stop) -> Result<pictures::ReadReport> {
            const Result<detect::Taxonomy> taxonomy = detect::Taxonomy::load();
            if (!taxonomy)
                return ::failed(taxonomy);
            const Result<detect::ActiveRules> rules =
                m_session.writeAndWait([&](db::Database &database, journal::Journal &journal) {
                    return detect::activateRules(database, journal, *taxonomy);
                });
            if (!rules)
                return ::failed(rules);
            return pictures::readWaiting(onWriter(), *rules, {}, progressSink(), stop);
        },
        [this](const pictures::ReadReport &report) { Q_EMIT read(report); });
}

void JudgingRun::stop()
{
    m_again = false;
    m_thread.request_stop();
}

/// Runs \a work(stop) in a thread, and \a done with what came of it in this object's. Words to this object go through
/// its event loop, so none arrives after it is gone.
template <typename Work, typename Done>
void JudgingRun::run(Work work, Done done)
{
    m_running = true;
    m_progress = {};
    m_thread = std::jthread([this, work = std::move(work), done = std::move(done)](const std::stop_token &stop) {
        auto outcome = work(stop);
        QMetaObject::invokeMethod(
            this,
            [this, done, outcome = std::move(outcome)] {
                m_running = false;
                if (outcome)
                    done(*outcome);
                else
                    Q_EMIT failed(outcome.error());
                if (std::exchange(m_again, false))
                    start();
            },
            Qt::QueuedConnection);
    });
    Q_EMIT progressed();
}

Result<estimates::JudgingReport> JudgingRun::judge(QFuture<Result<void>> embedded, const std::stop_token &stop)
{
    const Result<void> known = embedded.takeResult();
    if (!known && known.error().kind != Failure::Kind::NotFound) // this build comes with none
        return ::failed(known);
    if (const auto hashed = pictures::hashWaiting(onWriter(), {}, stop); !hashed)
        return ::failed(hashed);
    Result<estimates::JudgingReport> report = estimates::judgeWaiting(onWriter(), progressSink(), stop);
    if (!report)
        return report;
    const auto shown = pictures::judgeWaiting(onWriter(), progressSink(), stop);
    if (!shown)
        return ::failed(shown);
    report->generations += shown->generations;
    if (const auto compared = review::fillLikeness(onWriter(), {}, stop); !compared) // after the flags are known
        return ::failed(compared);
    return report;
}

/// Quietly: the pages read again when it is done, and not for every portion.
ingest::OnWriter JudgingRun::onWriter() const
{
    return [this](ingest::WriterWork work) { return m_session.writeQuietly(std::move(work)).takeResult(); };
}

ProgressSink JudgingRun::progressSink()
{
    return [this](const Progress &at) {
        QMetaObject::invokeMethod(
            this,
            [this, at] {
                m_progress = at;
                Q_EMIT progressed();
            },
            Qt::QueuedConnection);
    };
}

} // namespace ui
