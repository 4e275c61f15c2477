#pragma once

#include "app/estimates/judging.h"

#include <QFuture>
#include <QObject>

#include <thread>

namespace workspace {
class Session;
}

namespace ui {

/// Lets the classifiers judge what they have not judged yet, on a thread of its own, between other work of the
/// session's writer. One run at a time. Destroying it stops the run; what is judged stays judged.
class JudgingRun : public QObject
{
    Q_OBJECT

public:
    explicit JudgingRun(workspace::Session &session, QObject *parent = nullptr); ///< borrows it
    ~JudgingRun() override;

    void start(); ///< while a run goes on, one more follows it
    void stop();
    bool isRunning() const { return m_running; }
    const Progress &progress() const { return m_progress; } ///< generations, of the run that goes on

Q_SIGNALS:
    void progressed();
    void finished(const estimates::JudgingReport &report);
    void failed(const Failure &failure); ///< Cancelled too; it has finished then

private:
    void run(QFuture<Result<void>> embedded, const std::stop_token &stop);
    void finish(const Result<estimates::JudgingReport> &report);

    workspace::Session &m_session;
    Progress m_progress;
    bool m_running = false;
    bool m_again = false;
    std::jthread m_thread; // last: it ends before the rest goes
};

} // namespace ui
