#pragma once

#include "app/scan/trial.h"
#include "app/workspace/session.h"

#include <QObject>

#include <thread>

struct Knowledge;

namespace ui {

/// Tries a version of a pack on the stored generations, on a thread and a connection of its own. One run at a time.
/// When it is done the workspace knows that the version was tried. Destroying it stops the run.
class BacktestRun : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    BacktestRun(workspace::Session &session, const Knowledge &knowledge, QObject *parent = nullptr);
    ~BacktestRun() override;

    /// \a sample: how many generations, evenly over the store; none: all. What runs already is stopped first.
    void start(detect::RulePackId pack, std::optional<qint64> sample);
    void stop();
    bool isRunning() const { return m_running; }
    const Progress &progress() const { return m_progress; } ///< generations, of the run that goes on

Q_SIGNALS:
    void progressed();
    void finished(const scan::Trial &trial);
    void failed(const Failure &failure); ///< not after stop()

private:
    Result<scan::Trial> run(detect::RulePackId pack, const scan::BacktestOptions &options, const std::stop_token &stop);
    void finish(int number, const Result<scan::Trial> &trial);

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    Progress m_progress;
    int m_number = 0; ///< of the run that goes on; what comes from an earlier one is stale
    bool m_running = false;
    std::jthread m_thread; // last: it ends before the rest goes
};

} // namespace ui
