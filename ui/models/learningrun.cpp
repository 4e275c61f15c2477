#include "ui/models/learningrun.h"

#include "app/workspace/session.h"

namespace ui {

namespace {

constexpr size_t mostAsked = 100; ///< generations at a time: as many as somebody looks through in one go

Result<std::vector<learning::Asked>> lookFor(LearningRun::Queue queue, const db::Database &reader,
                                             const estimates::RegisteredClassifier &classifier, quint64 seed,
                                             const std::stop_token &stop)
{
    switch (queue) {
    case LearningRun::Queue::Uncertain: return learning::uncertain(reader, classifier, mostAsked, stop);
    case LearningRun::Queue::Disagreements: return learning::disagreements(reader, classifier, mostAsked, stop);
    case LearningRun::Queue::Audit: break;
    }
    return learning::audit(reader, classifier, mostAsked, seed, stop);
}

} // namespace

LearningRun::LearningRun(workspace::Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
}

LearningRun::~LearningRun()
{
    m_thread.request_stop(); // and the jthread joins
}

/// Runs \a work(reader, stop) in a thread, and \a done with what came of it in this object's.
template <typename Work, typename Done>
void LearningRun::start(Work work, Done done)
{
    if (m_running)
        return;
    m_running = true;
    m_progress = {};
    m_thread = std::jthread([this, work = std::move(work), done = std::move(done)](const std::stop_token &stop) {
        auto outcome = m_session.openReader().and_then([&](const db::Database &reader) { return work(reader, stop); });
        QMetaObject::invokeMethod(
            this,
            [this, done, outcome = std::move(outcome)] {
                m_running = false;
                if (outcome)
                    done(*outcome);
                else
                    Q_EMIT failed(outcome.error());
            },
            Qt::QueuedConnection);
    });
    Q_EMIT progressed();
}

void LearningRun::learn()
{
    start(
        [this](const db::Database &reader, const std::stop_token &stop) {
            const auto progress = [this](const Progress &at) {
                QMetaObject::invokeMethod(
                    this,
                    [this, at] {
                        m_progress = at;
                        Q_EMIT progressed();
                    },
                    Qt::QueuedConnection);
            };
            const ingest::OnWriter onWriter = [this](ingest::WriterWork work) {
                return m_session.writeAndWait(std::move(work));
            };
            return learning::learn(reader, onWriter, {}, progress, stop);
        },
        [this](const learning::LearnReport &report) { Q_EMIT learned(report); });
}

void LearningRun::look(Queue queue, const estimates::RegisteredClassifier &classifier)
{
    const auto seed = static_cast<quint64>(m_session.clock()() / 86'400'000); // another lot each day
    start([queue, classifier,
           seed](const db::Database &reader,
                 const std::stop_token &stop) { return lookFor(queue, reader, classifier, seed, stop); },
          [this, queue](const std::vector<learning::Asked> &asked) {
              std::vector<GenerationId> generations;
              for (const learning::Asked &one : asked)
                  generations.push_back(one.generation);
              Q_EMIT found(queue, generations);
          });
}

void LearningRun::stop()
{
    m_thread.request_stop();
}

} // namespace ui
