// vermilionctl: the same core as the desktop program, without a window.
#include "app/base/lockdown.h"
#include "app/base/resources.h"
#include "app/ctl/command.h"
#include "app/ctl/output.h"

#include <QGuiApplication>
#include <QLocale>
#include <QTranslator>

int main(int argc, char **argv)
{
    const Result<void> locked = denyInternetSockets(); // before anything else: no thread may escape it
    // Report pages are set with fonts, which need a platform; this one opens no display.
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QGuiApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vermilionctl"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VERMILION_VERSION));
    initResources();

    QTranslator translator;
    if (translator.load(QLocale(), QStringLiteral("vermilion"), QStringLiteral("_"), QStringLiteral(":/i18n")))
        QCoreApplication::installTranslator(&translator);
    if (!locked)
        return static_cast<int>(ctl::report(locked.error()));
    return static_cast<int>(ctl::dispatch(QCoreApplication::arguments()));
}
