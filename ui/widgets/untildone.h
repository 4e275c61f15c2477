#pragma once

#include <QFuture>
#include <QThread>

namespace ui {

/// Waits until \a work on another thread is done. QFuture::waitForFinished() would take work that has not begun over to
/// this thread, continuations included: in a destructor they find an object that is half gone, and may start the next
/// work, which nobody waits for.
template <typename Value>
void waitUntilDone(const QFuture<Value> &work)
{
    while (!work.isFinished())
        QThread::msleep(1);
}

} // namespace ui
