#pragma once

#include "app/scan/rescan.h"

#include <QObject>

#include <thread>

struct Knowledge;
namespace workspace {
class Session;
}

namespace ui {

/// Scans stored generations again with the rules in force, on a thread of its own; it writes through the session's
/// writer, between other work. One run at a time. Destroying it stops the run; what is scanned stays scanned.
class RescanRun : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    RescanRun(workspace::Session &session, const Knowledge &knowledge, QObject *parent = nullptr);
    ~RescanRun() override;

    void start(); ///< goes on where the last run was stopped
    void stop();  ///< behind the batch that is being scanned
    bool isRunning() const { return m_running; }
    const Progress &progress() const { return m_progress; } ///< generations, of the run that goes on

Q_SIGNALS:
    void progressed();
    void finished(const scan::RescanReport &report);
    void failed(const Failure &failure); ///< Cancelled too; it has finished then

private:
    void run(const std::stop_token &stop);
    void finish(const Result<scan::RescanReport> &report);

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    Progress m_progress;
    bool m_running = false;
    std::jthread m_thread; // last: it ends before the rest goes
};

} // namespace ui
