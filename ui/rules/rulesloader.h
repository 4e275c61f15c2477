#pragma once

#include "app/workspace/session.h"
#include "ui/rules/rulesstore.h"

#include <QObject>

#include <thread>

namespace ui {

/// Reads and compiles the rules on a thread and a connection of its own: compiling takes a while, and
/// so does counting the findings in a big workspace.
class RulesLoader : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    RulesLoader(const workspace::Session &session, const detect::Taxonomy &taxonomy, QObject *parent = nullptr);
    ~RulesLoader() override; ///< waits for the reading that runs

    /// Reads again. While a reading runs, one more follows it, however often this is called.
    void start();
    bool isRunning() const { return m_running; }
    const std::shared_ptr<const RulesSnapshot> &snapshot() const { return m_snapshot; } ///< null: not read yet

Q_SIGNALS:
    void loaded();
    void failed(const Failure &failure);

private:
    void finish(const std::shared_ptr<const RulesSnapshot> &snapshot, const Failure &failure);

    const workspace::Session &m_session;
    const detect::Taxonomy &m_taxonomy;
    std::shared_ptr<const RulesSnapshot> m_snapshot;
    bool m_running = false;
    bool m_again = false;
    std::jthread m_thread; // last: it ends before the rest goes
};

} // namespace ui
