#include "ui/shell/mainwindow.h"

#include "app/base/clock.h"
#include "ui/shell/aboutdialog.h"
#include "ui/shell/cheatsheet.h"
#include "ui/shell/commandpalette.h"
#include "ui/shell/icons.h"
#include "ui/shell/languages.h"
#include "ui/shell/layout.h"
#include "ui/shell/look.h"
#include "ui/shell/menus.h"
#include "ui/shell/navigationrail.h"
#include "ui/shell/page.h"
#include "ui/shell/palettecontents.h"
#include "ui/shell/settings.h"
#include "ui/shell/shortcutsdialog.h"
#include "ui/shell/startscreen.h"
#include "ui/shell/statusline.h"
#include "ui/shell/titlerow.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDropEvent>
#include <QFileDialog>
#include <QGridLayout>
#include <QMimeData>
#include <QStackedWidget>

namespace ui {

namespace {

QStringList localFiles(const QMimeData &data)
{
    QStringList paths;
    for (const QUrl &url : data.urls()) {
        if (url.isLocalFile())
            paths << url.toLocalFile();
    }
    return paths;
}

} // namespace

MainWindow::MainWindow(Settings &settings, Languages &languages, QWidget *parent)
    : QMainWindow(parent)
    , m_settings(settings)
    , m_languages(languages)
    , m_actions(new Actions(this))
    , m_rail(new NavigationRail(this))
    , m_titleRow(new TitleRow(*m_actions, this))
    , m_stack(new QStackedWidget(this))
    , m_start(new StartScreen(this))
    , m_statusLine(new StatusLine(this))
{
    setObjectName(QStringLiteral("window"));
    setWindowIcon(sealIcon());
    setAcceptDrops(true);
    setMinimumSize(960, 600);
    resize(1280, 800);
    m_actions->setKeymap(Keymap::read(settings.keys()));
    registerWindowActions(*m_actions);
    m_look = new Look(settings, languages, *m_actions);
    m_menus = new Menus(*this, *m_actions);
    buildFrame();
    connectActions();
    restoreGeometry(settings.layout(objectName()));
    clearPages();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildFrame()
{
    auto *frame = new QWidget(this);
    auto *grid = new QGridLayout(frame);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(0);
    grid->addWidget(m_rail, 0, 0, 2, 1);
    grid->addWidget(m_titleRow, 0, 1);
    grid->addWidget(m_stack, 1, 1);
    grid->addWidget(m_statusLine, 2, 0, 1, 2);
    grid->setRowStretch(1, 1);
    grid->setColumnStretch(1, 1);
    setCentralWidget(frame);
    m_stack->addWidget(m_start);
    setRailCollapsed(m_settings.railCollapsed());
    connect(m_statusLine, &StatusLine::navigate, this, &MainWindow::go);
}

void MainWindow::connectActions()
{
    const auto on = [this](const char *id, auto act) {
        connect(m_actions->action(QString::fromLatin1(id)), &QAction::triggered, this, act);
    };
    on("app.quit", [this] { close(); });
    on("import.files", [this] { chooseFiles(); });
    on("app.palette", [this] { openPalette(); });
    on("app.about", [this] { openAboutDialog(this); });
    on("app.keys", [this] { openCheatSheet(); });
    on("app.remap", [this] { openShortcuts(); });
    on("view.rail", [this](bool words) { setRailCollapsed(!words); });
    on("view.compact", [this](bool compact) {
        m_settings.setCompactRows(compact);
        layout::setCompact(*m_stack, compact);
    });
    connect(m_actions, &Actions::keymapChanged, this, [this] { m_settings.setKeys(m_actions->keymap().stored()); });
    connect(m_rail, &NavigationRail::collapsedChanged, this, &MainWindow::setRailCollapsed);
    m_actions->action(QStringLiteral("view.compact"))->setChecked(m_settings.compactRows());
}

QString MainWindow::nameOfGroup(const QString &group) const
{
    const Page *owner = page(group);
    return owner ? owner->identity().name.text() : groupName(group);
}

void MainWindow::openPalette()
{
    const auto groups = [this](const QString &group) { return nameOfGroup(group); };
    std::vector<PaletteEntry> entries = paletteEntries(*m_actions, m_languages, groups);
    std::ranges::move(paletteEntries(m_pages), std::back_inserter(entries));
    auto *palette = new CommandPalette(std::move(entries), jumpInto(m_pages), this);
    connect(palette, &CommandPalette::chosen, this, &MainWindow::go);
    palette->open();
}

void MainWindow::openCheatSheet()
{
    const auto groups = [this](const QString &group) { return nameOfGroup(group); };
    (new CheatSheet(*m_actions, groups, shanghaiDay(systemClock()()), this))->open();
}

/// Over the cheat sheet, where it was asked for there.
void MainWindow::openShortcuts()
{
    QWidget *below = QApplication::activeModalWidget();
    const auto groups = [this](const QString &group) { return nameOfGroup(group); };
    (new ShortcutsDialog(*m_actions, groups, below ? below : this))->open();
}

void MainWindow::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Import logs"));
    if (!paths.isEmpty())
        Q_EMIT filesDropped(paths);
}

void MainWindow::setRailCollapsed(bool collapsed)
{
    m_rail->setCollapsed(collapsed);
    m_settings.setRailCollapsed(collapsed);
    m_actions->action(QStringLiteral("view.rail"))->setChecked(!collapsed);
}

void MainWindow::saveLayout()
{
    m_settings.setLayout(objectName(), saveGeometry());
    for (const Page *each : m_pages)
        layout::save(*each, m_settings);
    m_settings.sync();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange) {
        m_actions->retranslate();
        m_menus->retranslate();
        if (Page *shown = currentPage())
            setWindowTitle(QStringLiteral("%1 · %2").arg(shown->title(), tr("Vermilion")));
    }
    QMainWindow::changeEvent(event);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    saveLayout();
    QMainWindow::closeEvent(event);
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!localFiles(*event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    Q_EMIT filesDropped(localFiles(*event->mimeData()));
}

void MainWindow::keyPressEvent(QKeyEvent *event)
{
    Page *shown = currentPage();
    if (event->key() == Qt::Key_Escape && shown && shown->closeInnermost())
        return;
    QMainWindow::keyPressEvent(event);
}

} // namespace ui
