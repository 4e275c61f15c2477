#pragma once

#include "app/learning/learn.h"
#include "app/learning/queues.h"

#include <QObject>

#include <thread>

namespace workspace {
class Session;
}

namespace ui {

/// What goes on behind the Models page for learning: a model is taught further, or generations are looked for of which
/// a decision would teach most. On a thread and a connection of its own, one thing at a time. Destroying it stops that.
class LearningRun : public QObject
{
    Q_OBJECT

public:
    /// Which generations are looked for.
    enum class Queue { Uncertain, Disagreements, Audit };

    explicit LearningRun(workspace::Session &session, QObject *parent = nullptr); ///< borrows it
    ~LearningRun() override;

    void learn(); ///< from all decisions that the model that is on has not learned from
    void look(Queue queue, const estimates::RegisteredClassifier &classifier);
    void stop();
    bool isRunning() const { return m_running; }
    const Progress &progress() const { return m_progress; }

Q_SIGNALS:
    void progressed();
    void learned(const learning::LearnReport &report);
    void found(ui::LearningRun::Queue queue, const std::vector<GenerationId> &generations);
    void failed(const Failure &failure); ///< Cancelled too

private:
    template <typename Work, typename Done>
    void start(Work work, Done done);

    workspace::Session &m_session;
    Progress m_progress;
    bool m_running = false;
    std::jthread m_thread; // last: it ends before the rest goes
};

} // namespace ui
