#pragma once

#include <QFuture>

#include <memory>
#include <mutex>
#include <utility>

/// What comes of work on another thread, to be told in the thread of an object: then(object, what follows).
///
/// A QFuture with one difference. Where work ends on its thread while then() is called on another, Qt (6.8.2) may run
/// what follows twice, the second time on a promise that is gone: an end says "finished" first and looks for what
/// follows afterwards. Here whoever ends the work and whoever calls then() take turns.
template <typename T>
class Pending : public QFuture<T>
{
public:
    /// \a turns is held by whoever ends \a future, while it does.
    Pending(QFuture<T> future, std::shared_ptr<std::mutex> turns)
        : QFuture<T>(std::move(future))
        , m_turns(std::move(turns))
    {
    }

    /// \a follows runs in the thread of \a context: at once, if the work is done and that is this thread.
    template <typename Context, typename Follows>
    auto then(Context *context, Follows &&follows)
    {
        const std::lock_guard turn(*m_turns);
        return QFuture<T>::then(context, std::forward<Follows>(follows));
    }

private:
    std::shared_ptr<std::mutex> m_turns;
};
