#include "ui/shell/screenshots.h"

#include "ui/shell/look.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/shell/settings.h"

#include <QApplication>
#include <QDir>
#include <QEventLoop>
#include <QPixmap>
#include <QTimer>

namespace ui {

namespace {

/// Until the page has loaded, or patience ends: woken by its signal, not by the clock.
void waitFor(Page &page, int patience)
{
    QCoreApplication::processEvents();
    if (page.isLoading()) {
        QEventLoop loop;
        QObject::connect(&page, &Page::loadingChanged, &loop, [&] {
            if (!page.isLoading())
                loop.quit();
        });
        QTimer::singleShot(patience, &loop, &QEventLoop::quit);
        loop.exec();
    }
    // Layout requests that loading left behind.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

/// \a scale 2: drawn at 200 %, not enlarged.
QPixmap picture(MainWindow &window, double scale)
{
    QPixmap pixmap(window.size() * scale);
    pixmap.setDevicePixelRatio(scale);
    window.render(&pixmap);
    return pixmap;
}

struct Look
{
    QString language;
    QString scheme;
};

QString fileName(const Page &page, const Look &look, const QString &suffix)
{
    return QStringLiteral("%1-%2-%3%4.png").arg(page.id(), look.language, look.scheme, suffix);
}

QStringList takePages(MainWindow &window, const ScreenshotPlan &plan, const Look &look)
{
    QStringList written;
    const QDir folder(plan.folder);
    const auto save = [&](const Page &page, double scale, const QString &suffix) {
        const QString path = folder.filePath(fileName(page, look, suffix));
        if (picture(window, scale).save(path))
            written << path;
    };
    for (Page *page : window.pages()) {
        window.go({page->id()});
        waitFor(*page, plan.patience);
        save(*page, 1, {});
        if (plan.doubled.contains(page->id()))
            save(*page, 2, QStringLiteral("-200"));
        const QStringList views = page->views();
        for (const QString &view : views.mid(1)) {
            window.go({page->id(), {{QStringLiteral("view"), view}}});
            waitFor(*page, plan.patience);
            save(*page, 1, u'-' + view);
        }
        if (!views.isEmpty())
            page->open({{QStringLiteral("view"), views.constFirst()}});
    }
    return written;
}

} // namespace

QStringList takeScreenshots(MainWindow &window, const ScreenshotPlan &plan)
{
    QDir().mkpath(plan.folder);
    const Scheme scheme = window.settings().scheme();
    const Language language = window.settings().language();
    const QString shown = window.currentPage() ? window.currentPage()->id() : QString();
    window.resize(plan.width, plan.height);
    window.show();

    QStringList written;
    for (const Language each : {Language::Chinese, Language::English}) {
        window.look().setLanguage(each);
        for (const Scheme look : {Scheme::Light, Scheme::Dark}) {
            window.look().setScheme(look);
            written << takePages(window, plan,
                                 {each == Language::Chinese ? QStringLiteral("zh") : QStringLiteral("en"),
                                  look == Scheme::Light ? QStringLiteral("light") : QStringLiteral("dark")});
        }
    }
    window.look().setLanguage(language);
    window.look().setScheme(scheme);
    window.go({shown});
    return written;
}

} // namespace ui
