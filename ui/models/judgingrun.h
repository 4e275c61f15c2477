#pragma once

#include "app/estimates/judging.h"
#include "app/pictures/reading.h"

#include <QFuture>
#include <QObject>

#include <thread>

namespace workspace {
class Session;
}

namespace ui {

/// Lets the classifiers judge what they have not judged yet, holds pictures against the bank of known ones, and
/// compares what is flagged (review/likenessfill.h), on a thread of its own, between other work of the session's
/// writer. One run at a time. Destroying it stops the run; what is judged stays judged.
class JudgingRun : public QObject
{
    Q_OBJECT

public:
    explicit JudgingRun(workspace::Session &session, QObject *parent = nullptr); ///< borrows it
    ~JudgingRun() override;

    void start(); ///< while a run goes on, one more follows it

    /// Reads the text in stored pictures and looks in it for what rules find. Not by itself behind each import: it
    /// takes most of a second a picture.
    void readPictures();
    void stop();
    bool isRunning() const { return m_running; }
    const Progress &progress() const { return m_progress; } ///< generations, of the run that goes on

Q_SIGNALS:
    void progressed();
    void finished(const estimates::JudgingReport &report);
    void read(const pictures::ReadReport &report);
    void failed(const Failure &failure); ///< Cancelled too; it has finished then

private:
    Result<estimates::JudgingReport> judge(QFuture<Result<void>> embedded, const std::stop_token &stop);
    template <typename Work, typename Done>
    void run(Work work, Done done);
    ingest::OnWriter onWriter() const;
    ProgressSink progressSink();

    workspace::Session &m_session;
    Progress m_progress;
    bool m_running = false;
    bool m_again = false;
    std::jthread m_thread; // last: it ends before the rest goes
};

} // namespace ui
