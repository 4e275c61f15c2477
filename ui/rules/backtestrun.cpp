#include "ui/rules/backtestrun.h"

#include "app/detect/packstore.h"
#include "app/knowledge/knowledge.h"
#include "db/database.h"

namespace ui {

BacktestRun::BacktestRun(workspace::Session &session, const Knowledge &knowledge, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_knowledge(knowledge)
{
}

BacktestRun::~BacktestRun()
{
    m_thread.request_stop(); // and the jthread joins
}

void BacktestRun::start(detect::RulePackId pack, std::optional<qint64> sample)
{
    m_thread.request_stop();
    m_running = true;
    m_progress = {};
    const int number = ++m_number;
    m_thread = std::jthread([this, number, pack, sample](const std::stop_token &stop) {
        const Result<scan::Trial> trial = run(pack, {.sample = sample}, stop);
        QMetaObject::invokeMethod(this, [this, number, trial] { finish(number, trial); }, Qt::QueuedConnection);
    });
    Q_EMIT progressed();
}

void BacktestRun::stop()
{
    m_thread.request_stop();
    ++m_number;
    m_running = false;
    Q_EMIT progressed();
}

/// In the run's thread. Words to this object go through its event loop, so none arrives after it is gone.
Result<scan::Trial> BacktestRun::run(detect::RulePackId id, const scan::BacktestOptions &options,
                                     const std::stop_token &stop)
{
    const Result<db::Database> reader = m_session.openReader();
    if (!reader)
        return ::failed(reader);
    const Result<detect::RulePack> pack = detect::registeredPack(*reader, id, m_knowledge.taxonomy);
    if (!pack)
        return ::failed(pack);
    const auto progress = [this](const Progress &at) {
        QMetaObject::invokeMethod(
            this,
            [this, at] {
                m_progress = at;
                Q_EMIT progressed();
            },
            Qt::QueuedConnection);
    };
    Result<scan::Trial> trial = scan::tryPack(*reader, *pack, m_knowledge.taxonomy, options, progress, stop);
    if (!trial || m_session.isReadOnly())
        return trial;
    const Result<void> noted = m_session.writeAndWait(
        [id, figures = scan::figures(trial->report)](db::Database &database, journal::Journal &journal) {
            return detect::PackStore(database, journal).noteSeen(id, figures);
        });
    if (!noted)
        return ::failed(noted);
    return trial;
}

void BacktestRun::finish(int number, const Result<scan::Trial> &trial)
{
    if (number != m_number)
        return;
    m_running = false;
    if (trial)
        Q_EMIT finished(*trial);
    else if (trial.error().kind != Failure::Kind::Cancelled)
        Q_EMIT failed(trial.error());
}

} // namespace ui
