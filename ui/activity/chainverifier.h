#pragma once

#include "app/journal/verification.h"
#include "app/workspace/session.h"

#include <QObject>

#include <optional>
#include <thread>

namespace ui {

/// Re-computes the audit chain on a thread and a connection of its own.
class ChainVerifier : public QObject
{
    Q_OBJECT

public:
    /// Borrows \a session, which must outlive it.
    explicit ChainVerifier(const workspace::Session &session, QObject *parent = nullptr);
    ~ChainVerifier() override; ///< cancels and waits

    /// Starts anew; what runs is cancelled first. \a witness: a head that was printed earlier.
    void start(const std::optional<journal::Head> &witness = {});
    void cancel();
    bool isRunning() const { return m_running; }

Q_SIGNALS:
    void progressed(qint64 checked, qint64 total);
    void verified(const journal::Verification &found);
    void failed(const Failure &failure); ///< Cancelled after cancel()

private:
    void work(const std::stop_token &stop, const std::optional<journal::Head> &witness, quint64 run);
    void report(quint64 run, qint64 checked, qint64 total);
    void finish(quint64 run, const Result<journal::Verification> &found);

    const workspace::Session &m_session;
    bool m_running = false;
    quint64 m_run = 0; ///< what comes from an earlier run is stale
    std::jthread m_thread; // last: it stops before the rest goes
};

} // namespace ui
