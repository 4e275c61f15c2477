// vermilion: the desktop program. Reads the command line, makes the window, opens the workspace.
#include "app/base/lockdown.h"
#include "app/base/resources.h"
#include "ui/desktop/desktop.h"
#include "ui/shell/icons.h"
#include "ui/shell/languages.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/screenshots.h"
#include "ui/shell/settings.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTextStream>
#include <QTimer>

#include <cstdio>

namespace {

void declareOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Vermilion: a workbench for compliance officers"));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOption({QStringLiteral("store"), QStringLiteral("Open this workspace."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("officer"), QStringLiteral("The alias under which events are recorded."),
                      QStringLiteral("ALIAS")});
    parser.addOption({QStringLiteral("read-only"), QStringLiteral("Open the workspace for reading only.")});
    parser.addOption(
        {QStringLiteral("settings"), QStringLiteral("Keep settings in this file."), QStringLiteral("FILE")});
    parser.addOption({QStringLiteral("screenshots"),
                      QStringLiteral("Save a picture of each page in this folder, then end."), QStringLiteral("DIR")});
    parser.addPositionalArgument(QStringLiteral("store"),
                                 QStringLiteral("A workspace (*.vml) or a bundle of an inspection (*.zip) to open."),
                                 QStringLiteral("[store]"));
}

int saveScreenshots(ui::MainWindow &window, const QString &folder)
{
    const QStringList files = ui::takeScreenshots(window, {.folder = folder});
    QTextStream out(stdout);
    for (const QString &file : files)
        out << file << '\n';
    return files.isEmpty() ? 1 : 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (!denyInternetSockets()) { // before anything else: no thread may escape it
        std::fputs("vermilion: the kernel does not let this program deny itself the network; not started\n", stderr);
        return 4;
    }
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("vermilion"));
    QApplication::setOrganizationName(QStringLiteral("Vermilion"));
    QApplication::setApplicationDisplayName(QStringLiteral("Vermilion"));
    QApplication::setApplicationVersion(QStringLiteral(VERMILION_VERSION));
    QApplication::setDesktopFileName(QStringLiteral("vermilion"));
    initResources();

    QCommandLineParser parser;
    declareOptions(parser);
    parser.process(application);

    const QString settingsFile = parser.value(QStringLiteral("settings"));
    ui::Settings settings = settingsFile.isEmpty() ? ui::Settings() : ui::Settings(settingsFile);
    ui::Languages languages;
    languages.apply(settings.language());
    ui::Theme::apply(application, settings.scheme(), settings.textScale());

    ui::MainWindow window(settings, languages);
    ui::Desktop desktop(window, settings);
    const QString store = parser.isSet(QStringLiteral("store")) ? parser.value(QStringLiteral("store"))
                                                                : parser.positionalArguments().value(0);
    workspace::Options options{.readOnly = parser.isSet(QStringLiteral("read-only"))};
    if (parser.isSet(QStringLiteral("officer")))
        options.officer = parser.value(QStringLiteral("officer"));
    window.show();
    if (!store.isEmpty())
        desktop.open(store, options);
    else
        desktop.resume();

    const QString folder = parser.value(QStringLiteral("screenshots"));
    if (folder.isEmpty())
        return QApplication::exec();
    return desktop.isOpen() ? saveScreenshots(window, folder) : 1;
}
