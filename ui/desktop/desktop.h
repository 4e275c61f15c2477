#pragma once

#include "app/base/result.h"
#include "app/workspace/session.h"

#include <QObject>

#include <memory>
#include <vector>

class QTemporaryDir;
class QTimer;

struct Knowledge;

namespace ui {

class Banner;
class Cover;
class ImportQueue;
class Inspecting;
class JudgingRun;
class MainWindow;
class Settings;
class Totals;

/// Opens and closes workspaces in a window: builds the pages on a session, keeps them current, and
/// connects the window's workspace actions. One a window.
class Desktop : public QObject
{
    Q_OBJECT

public:
    /// Borrows both; they must outlive it.
    Desktop(MainWindow &window, Settings &settings);
    ~Desktop() override;

    /// Opens \a path; asks for a passphrase where one is needed, and offers to read only where
    /// another instance writes. Failures are shown on the start screen. A bundle of an inspection is checked first and
    /// opened for reading; a workspace with a session of an inspection that is not over opens into that session.
    void open(const QString &path, const workspace::Options &options = {});
    void close();

    /// Opens again what an inspection was going on in when the program last ended, if there is such a thing.
    void resume();

    bool isOpen() const { return m_session != nullptr; }
    ImportQueue *imports() const { return m_imports.get(); } ///< nullptr: nothing is open

public Q_SLOTS:
    void askForNew();
    void askForExisting();
    void makeDemo();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override; ///< the window's language changed

private:
    void showJob();
    void judgeAfterImport(int job);
    void cancelJob();
    void connectActions();
    void handleFailure(const Failure &failure, const QString &path, const workspace::Options &options);
    void connectRuns();
    void show(std::unique_ptr<workspace::Session> session);
    void closePages();
    void openBundle(const QString &path);
    void inspect(std::unique_ptr<workspace::Session> live, const workspace::Options &options);
    void showBanner();
    bool isHeld(); ///< an inspection is not over: asks for what ends it
    void addPages();
    void refreshSoon();
    void updateStatusLine();
    void showTotals();
    void verifyChain();

    MainWindow &m_window;
    Settings &m_settings;
    std::unique_ptr<workspace::Session> m_session;
    std::unique_ptr<QTemporaryDir> m_bundle; ///< where the workspace of an open bundle lies
    std::unique_ptr<Inspecting> m_inspecting;
    std::unique_ptr<Banner> m_banner; ///< of a bundle
    workspace::Options m_options; ///< with which it was opened
    std::unique_ptr<Knowledge> m_knowledge;
    std::unique_ptr<Cover> m_cover;
    std::unique_ptr<ImportQueue> m_imports;
    std::unique_ptr<JudgingRun> m_judging;
    std::unique_ptr<Totals> m_totals;
    QTimer *m_judge; ///< gathers what comes in from logs that are followed
    QTimer *m_refresh; ///< gathers bursts of changes: an import's batches
};

} // namespace ui
