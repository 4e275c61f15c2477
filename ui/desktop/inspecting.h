#pragma once

#include "app/inspection/sessionstore.h"
#include "app/workspace/session.h"

#include <QObject>

#include <memory>

class QTimer;

namespace ui {

class Banner;
class LeaveDialog;
class MainWindow;
class SeenWatcher;

/// A session of an inspection on the desktop. The pages read a part of the workspace that was made for it and holds
/// what is in scope and nothing else (inspection::makePart()), so that nothing else can be reached by whatever they do.
/// The workspace itself is open here alone, to write what is looked at into its journal.
class Inspecting : public QObject
{
    Q_OBJECT

public:
    /// \a live is the workspace, open for writing, with \a session on it.
    Inspecting(std::unique_ptr<workspace::Session> live, inspection::Session session, const QByteArray &passphrase,
               MainWindow &window);
    ~Inspecting() override;

    /// The part to be shown, open for reading. Failures: those of making it.
    Result<std::unique_ptr<workspace::Session>> part() const;

    /// Once its pages are there: banner, watch, time.
    void begin();

    /// Its time is over: says so in the journal, then ended().
    void end();

    /// Asks for the passphrase that gives the workspace back.
    void askToLeave();

Q_SIGNALS:
    void ended(); ///< its time is over: the pages must go
    void released(); ///< the workspace is its officers' again

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void tick();
    void record(const QString &page, const QString &record);
    void release(LeaveDialog &dialog);
    void showSummary();
    void allow(bool everything);

    std::unique_ptr<workspace::Session> m_live;
    inspection::Session m_session;
    QByteArray m_passphrase;
    MainWindow &m_window;
    std::unique_ptr<Banner> m_banner;
    std::unique_ptr<SeenWatcher> m_watcher;
    QTimer *m_clock;
};

} // namespace ui
