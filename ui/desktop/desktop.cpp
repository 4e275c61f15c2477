#include "ui/desktop/desktop.h"

#include "app/inspection/sessionstore.h"
#include "app/knowledge/knowledge.h"
#include "ui/desktop/demomaker.h"
#include "ui/desktop/inspecting.h"
#include "ui/import/importqueue.h"
#include "ui/inspection/banner.h"
#include "ui/models/judgingrun.h"
#include "ui/reading/cover.h"
#include "ui/reading/totals.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/newworkspacedialog.h"
#include "ui/shell/passphrasedialog.h"
#include "ui/shell/settings.h"
#include "ui/shell/startscreen.h"
#include "ui/shell/statusline.h"

#include <QAction>
#include <QDir>
#include <QEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QStandardPaths>
#include <QtConcurrentRun>
#include <QTemporaryDir>
#include <QTimer>

namespace ui {

namespace {

constexpr int refreshDelay = 150; ///< ms: changes come in bursts
constexpr int judgeDelay = 5000;  ///< ms: a log that is followed grows by a few rows at a time
constexpr int importDelay = 700;  ///< ms: an import writes several batches a second, and nobody reads that fast

QString documents()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

} // namespace

Desktop::Desktop(MainWindow &window, Settings &settings)
    : m_window(window)
    , m_settings(settings)
    , m_judge(new QTimer(this))
    , m_refresh(new QTimer(this))
{
    m_judge->setSingleShot(true);
    m_judge->setInterval(judgeDelay);
    connect(m_judge, &QTimer::timeout, this, [this] {
        if (m_judging)
            m_judging->start();
    });
    m_refresh->setSingleShot(true);
    connect(m_refresh, &QTimer::timeout, this, [this] {
        m_window.refreshPages();
        updateStatusLine();
    });
    m_window.startScreen().setRecent(m_settings.recentWorkspaces());
    m_window.installEventFilter(this);
    connectActions();
}

Desktop::~Desktop()
{
    close();
}

void Desktop::connectActions()
{
    StartScreen &start = m_window.startScreen();
    connect(&start, &StartScreen::newWorkspace, this, &Desktop::askForNew);
    connect(&start, &StartScreen::openWorkspace, this, &Desktop::askForExisting);
    connect(&start, &StartScreen::demoWorkspace, this, &Desktop::makeDemo);
    connect(&start, &StartScreen::openRecent, this, [this](const QString &path) { open(path); });
    connect(&start, &StartScreen::forgetRecent, this, [this](const QString &path) {
        if (isHeld()) // what an inspection goes on in is found again by it
            return;
        m_settings.removeRecentWorkspace(path);
        m_window.startScreen().setRecent(m_settings.recentWorkspaces());
    });
    const auto on = [this](const char *id, auto act) {
        if (QAction *action = m_window.actions().action(QString::fromLatin1(id)))
            connect(action, &QAction::triggered, this, act);
    };
    on("workspace.new", [this] { askForNew(); });
    on("workspace.open", [this] { askForExisting(); });
    on("workspace.demo", [this] { makeDemo(); });
    on("workspace.close", [this] { close(); });

    connect(&m_window, &MainWindow::filesDropped, this, [this](const QStringList &paths) {
        const bool workspaces = paths.size() == 1 && paths.constFirst().endsWith(QLatin1String(".vml"));
        if (workspaces)
            return open(paths.constFirst());
        if (!m_imports)
            return;
        m_imports->add(paths);
        m_window.go({QStringLiteral("import")});
    });
    connect(&m_window.statusLine(), &StatusLine::cancelRequested, this, &Desktop::cancelJob);
}

void Desktop::askForNew()
{
    if (isHeld())
        return;
    NewWorkspaceDialog dialog(documents() + QStringLiteral("/workspace.vml"), &m_window);
    if (dialog.exec() != QDialog::Accepted)
        return;
    const workspace::Options options{.passphrase = dialog.passphrase().toUtf8(), .officer = dialog.officer()};
    const Result<workspace::Workspace> made = workspace::Workspace::create(dialog.path(), options);
    if (!made)
        return m_window.startScreen().setError(failureText(made.error(), tr("Making the workspace")));
    const QString path = made->path();
    m_settings.addRecentWorkspace(path);
    // The lock goes with `made`; opening takes it again.
    QTimer::singleShot(0, this, [this, path, options] { open(path, options); });
}

void Desktop::askForExisting()
{
    if (isHeld())
        return;
    const QString path =
        QFileDialog::getOpenFileName(&m_window, tr("Open workspace"), documents(), tr("Vermilion workspaces (*.vml)"));
    if (!path.isEmpty())
        open(path);
}

/// The demo is made anew beside earlier ones, never over them: somebody may have worked in one.
void Desktop::makeDemo()
{
    if (isHeld())
        return;
    QString path = documents() + QStringLiteral("/vermilion-demo.vml");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = documents() + QStringLiteral("/vermilion-demo-%1.vml").arg(number);
    QDir().mkpath(documents());
    m_window.statusLine().setJob(StatusLine::Job{.name = tr("Making the demo workspace"), .cancellable = false});
    makeDemoWorkspace(path).then(this, [this](const Result<QString> &made) {
        m_window.statusLine().setJob(std::nullopt);
        if (!made)
            return m_window.startScreen().setError(failureText(made.error(), tr("Making the demo workspace")));
        open(*made, {.officer = QStringLiteral("officer-a")});
    });
}

void Desktop::open(const QString &path, const workspace::Options &options)
{
    if (isHeld())
        return;
    close();
    if (QFileInfo(path).isDir() || path.endsWith(QLatin1String(".zip")))
        return openBundle(path);
    Result<std::unique_ptr<workspace::Session>> session = workspace::Session::open(path, options);
    if (!session)
        return handleFailure(session.error(), path, options);
    m_settings.addRecentWorkspace(path);
    m_options = options;
    if (inspection::currentSession((*session)->reader()))
        return inspect(std::move(*session), options);
    show(std::move(*session));
}

void Desktop::handleFailure(const Failure &failure, const QString &path, const workspace::Options &options)
{
    workspace::Options again = options;
    if (failure.kind == Failure::Kind::WrongKey) {
        PassphraseDialog dialog(path, &m_window);
        if (!options.passphrase.isEmpty())
            dialog.setWrong();
        if (dialog.exec() != QDialog::Accepted)
            return;
        again.passphrase = dialog.passphrase().toUtf8();
        return open(path, again);
    }
    if (failure.kind == Failure::Kind::InUse && !options.readOnly) {
        const auto answer = QMessageBox::question(&m_window, tr("In use"),
                                                  tr("Another instance writes to %1 (%2). Open it for reading only?")
                                                      .arg(QFileInfo(path).fileName(), failure.detail));
        again.readOnly = true;
        if (answer == QMessageBox::Yes)
            return open(path, again);
    }
    m_window.startScreen().setRecent(m_settings.recentWorkspaces());
    m_window.startScreen().setError(failureText(failure, tr("Opening the workspace")));
}

void Desktop::show(std::unique_ptr<workspace::Session> session)
{
    m_session = std::move(session);
    Result<Knowledge> knowledge = loadKnowledge();
    if (!knowledge) {
        m_session.reset();
        return m_window.startScreen().setError(failureText(knowledge.error(), tr("Reading the program's own data")));
    }
    m_knowledge = std::make_unique<Knowledge>(std::move(*knowledge));
    m_imports = std::make_unique<ImportQueue>(*m_session, *m_knowledge);
    m_judging = std::make_unique<JudgingRun>(*m_session);
    m_totals = std::make_unique<Totals>(*m_session);
    connectRuns();
    addPages();
    showBanner();
    m_window.startScreen().setError({});
    m_window.showPages();
    updateStatusLine();
    verifyChain();
    m_judging->start(); // where an earlier run was stopped
}

/// An import comes first: classifiers judge between its batches.
void Desktop::showJob()
{
    std::optional<StatusLine::Job> job = m_imports->statusLineJob();
    if (!job && m_judging->isRunning() && m_judging->progress().total > 0)
        job = StatusLine::Job{.name = tr("Models judging"),
                              .done = m_judging->progress().done,
                              .total = m_judging->progress().total};
    m_window.statusLine().setJob(job);
}

void Desktop::judgeAfterImport(int job)
{
    const ImportJob::State state = m_imports->jobs().at(static_cast<size_t>(job)).state;
    if (state != ImportJob::State::Running && state != ImportJob::State::Waiting && !m_imports->isRunning())
        m_judging->start();
}

void Desktop::cancelJob()
{
    if (m_imports && m_imports->isRunning())
        m_imports->cancelCurrent();
    else if (m_judging)
        m_judging->stop();
}

bool Desktop::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::LanguageChange && m_imports) { // its words were said in the other one
        updateStatusLine();
        showJob();
    }
    return QObject::eventFilter(watched, event);
}

/// Not put off by what changes meanwhile: else batches that follow each other closely would never be shown.
void Desktop::refreshSoon()
{
    if (!m_refresh->isActive())
        m_refresh->start(m_imports && m_imports->isRunning() ? importDelay : refreshDelay);
}

void Desktop::close()
{
    closePages();
    m_inspecting.reset();
    m_banner.reset();
    m_bundle.reset();
}

void Desktop::closePages()
{
    if (!m_session)
        return;
    m_refresh->stop();
    m_judge->stop();
    m_imports.reset(); // stops the import; what it stored stays, and its checkpoint
    m_window.clearPages();
    m_cover.reset();
    m_judging.reset(); // after the page that shows it
    m_totals.reset();
    m_knowledge.reset();
    m_session.reset();
    m_window.statusLine().setJob(std::nullopt);
    m_window.startScreen().setRecent(m_settings.recentWorkspaces());
}

} // namespace ui
