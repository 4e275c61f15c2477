#pragma once

#include "app/change/changereading.h"
#include "app/workspace/session.h"

#include <memory>

namespace ui {

/// Has the logs counted on the writer's thread, a batch at a time, then reads changes and usage on a thread of its own:
/// over a million generations both take a moment.
class ChangeFeed : public QObject
{
    Q_OBJECT

public:
    /// Borrows \a session, which must outlive it.
    explicit ChangeFeed(workspace::Session &session, QObject *parent = nullptr);
    ~ChangeFeed() override; ///< waits for the reading thread

    void start(); ///< while one runs: another follows it
    bool isLoading() const { return m_isRunning; }
    const change::ChangeReading *reading() const { return m_reading.get(); } ///< nullptr: none yet

Q_SIGNALS:
    void loaded();
    void failed(const Failure &failure);

private:
    using Outcome = Result<std::shared_ptr<const change::ChangeReading>>;
    void count();
    void read();
    void finish(const Outcome &outcome);

    workspace::Session &m_session;
    std::shared_ptr<const change::ChangeReading> m_reading;
    QFuture<Outcome> m_running;
    bool m_isRunning = false;
    bool m_again = false;
};

} // namespace ui
