#pragma once

#include "app/base/result.h"
#include "app/journal/journal.h"
#include "app/workspace/workspace.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>

namespace workspace {

/// An open workspace as the desktop uses it: this thread reads on a connection of its own, and one
/// writer thread owns the write connection and does one piece of work after the other.
///
///     session.write([=](db::Database &database, journal::Journal &journal) {
///         return review::ReviewStore(database, journal).decide(id, decision);
///     }).then(this, [this](const Result<ReviewEventId> &event) { … });
///
/// Between the batches of an import the writer takes whatever else waits, so a decision never waits
/// for a file to end.
class Session : public QObject
{
    Q_OBJECT

public:
    /// Opens \a path as Workspace::open() does.
    static Result<std::unique_ptr<Session>> open(const QString &path, const Options &options);
    ~Session() override; ///< finishes the work that was handed in

    /// This thread's read connection: for models. Never write through it.
    const db::Database &reader() const { return m_reader; }

    /// One more read connection, for a thread of its own.
    Result<db::Database> openReader() const;

    const QString &path() const { return m_path; }
    const QString &officer() const { return m_options.officer; }
    const Clock &clock() const { return m_options.clock; }
    bool isReadOnly() const { return m_options.readOnly; }

    /// Runs \a work, which returns a Result, on the writer thread. When it succeeded changed() is
    /// emitted in this object's thread. A read-only session refuses.
    template <typename Work>
    auto write(Work work)
    {
        return post(std::move(work), true);
    }

    /// The same for what no page shows, such as a draft that saves itself while it is typed: without changed().
    template <typename Work>
    auto writeQuietly(Work work)
    {
        return post(std::move(work), false);
    }

    /// Runs \a work on the writer thread and waits for it. Not for the UI thread: for threads that
    /// feed the writer and must not run ahead of it.
    template <typename Work>
    auto writeAndWait(Work work)
    {
        return write(std::move(work)).takeResult();
    }

Q_SIGNALS:
    void changed();

private:
    Session(Workspace &&workspace, db::Database &&reader);

    template <typename Work>
    auto post(Work work, bool announces) -> QFuture<std::invoke_result_t<Work, db::Database &, journal::Journal &>>;

    QString m_path;
    Options m_options;
    db::Database m_reader;
    std::unique_ptr<Workspace> m_workspace;     // used on the writer thread only
    std::unique_ptr<journal::Journal> m_journal; // likewise
    QThread m_thread;
    std::unique_ptr<QObject> m_writer; // lives in m_thread; work is posted to it
};

template <typename Work>
auto Session::post(Work work, bool announces) -> QFuture<std::invoke_result_t<Work, db::Database &, journal::Journal &>>
{
    using Outcome = std::invoke_result_t<Work, db::Database &, journal::Journal &>;
    auto promise = std::make_shared<QPromise<Outcome>>();
    promise->start();
    QFuture<Outcome> future = promise->future();
    if (m_options.readOnly) {
        promise->addResult(
            Outcome(fail(Failure::Kind::Refused, QStringLiteral("the workspace is open for reading only"))));
        promise->finish();
        return future;
    }
    QMetaObject::invokeMethod(m_writer.get(), [this, promise, announces, work = std::move(work)]() mutable {
        Outcome outcome = attempt([&] { return work(m_workspace->database(), *m_journal); });
        const bool isNews = announces && outcome.has_value();
        promise->addResult(std::move(outcome));
        promise->finish();
        if (isNews)
            QMetaObject::invokeMethod(this, &Session::changed, Qt::QueuedConnection);
    });
    return future;
}

} // namespace workspace
