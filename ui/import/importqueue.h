#pragma once

#include "app/base/progress.h"
#include "app/ingest/importer.h"
#include "ui/import/followings.h"
#include "ui/import/importpace.h"
#include "ui/shell/statusline.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>
#include <thread>
#include <vector>

struct Knowledge;
namespace workspace {
class Session;
}

namespace ui {

/// A file that was handed in for import, and how far it is.
struct ImportJob
{
    enum class State { Waiting, Running, Done, Failed, Cancelled };

    QString path;
    ingest::ImportOptions options = {};
    State state = State::Waiting;
    Progress progress;
    double rate = 0; ///< bytes on disk a second, lately; 0: not known
    std::optional<qint64> secondsLeft;
    std::optional<ingest::ImportReport> report;
    std::optional<Failure> failure;
};

/// Imports one file after the other, in a thread of its own that reads and scans; batches go to the
/// session's writer. Destroying it stops the running import at its last checkpoint, and what is followed.
class ImportQueue : public QObject
{
    Q_OBJECT

public:
    ImportQueue(workspace::Session &session, const Knowledge &knowledge, QObject *parent = nullptr);
    ~ImportQueue() override;

    /// Files and folders (every file in them, not deeper). A file that is followed is left out: all of it comes in.
    void add(const QStringList &paths);
    void add(const QString &path, const ingest::ImportOptions &options);
    void cancelCurrent();
    bool isRunning() const { return m_running >= 0; }
    const ImportJob *running() const; ///< nullptr: none
    const Knowledge &knowledge() const { return m_knowledge; }

    Followings &followings() { return m_followings; }
    const Followings &followings() const { return m_followings; }
    bool isImporting(const QString &path) const; ///< or will be

    const std::vector<ImportJob> &jobs() const { return m_jobs; }
    std::optional<StatusLine::Job> statusLineJob() const;

Q_SIGNALS:
    void jobsAdded();
    void jobChanged(int index);
    void leftOut(const QString &path); ///< since it is followed

private:
    void enqueue(const QString &path, const ingest::ImportOptions &options);
    void startNext();
    void run(int index, const QString &path, const ingest::ImportOptions &options, const std::stop_token &stop);
    std::optional<StatusLine::Job> followedJob() const;
    void advance(int index, const Progress &at);
    void finish(int index, const Result<ingest::ImportReport> &report);

    workspace::Session &m_session;
    const Knowledge &m_knowledge;
    std::vector<ImportJob> m_jobs;
    int m_running = -1;
    QElapsedTimer m_since;
    ImportPace m_pace; ///< of the running one
    Followings m_followings;
    std::jthread m_thread; // last: it ends first
};

} // namespace ui
