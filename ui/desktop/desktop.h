#pragma once

#include "app/base/result.h"
#include "app/workspace/session.h"

#include <QObject>

#include <memory>
#include <vector>

class QTimer;

struct Knowledge;

namespace ui {

class ImportQueue;
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
    /// another instance writes. Failures are shown on the start screen.
    void open(const QString &path, const workspace::Options &options = {});
    void close();

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
    void show(std::unique_ptr<workspace::Session> session);
    void addPages();
    void refreshSoon();
    void updateStatusLine();
    void showTotals();
    void verifyChain();

    MainWindow &m_window;
    Settings &m_settings;
    std::unique_ptr<workspace::Session> m_session;
    std::unique_ptr<Knowledge> m_knowledge;
    std::unique_ptr<ImportQueue> m_imports;
    std::unique_ptr<JudgingRun> m_judging;
    std::unique_ptr<Totals> m_totals;
    QTimer *m_judge; ///< gathers what comes in from logs that are followed
    QTimer *m_refresh; ///< gathers bursts of changes: an import's batches
};

} // namespace ui
