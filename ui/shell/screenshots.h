#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

class MainWindow;

/// What to take.
struct ScreenshotPlan
{
    QString folder;
    int width = 1280;
    int height = 800;
    QStringList doubled = {QStringLiteral("review"), QStringLiteral("investigate"), QStringLiteral("incidents"),
                           QStringLiteral("reports")}; ///< pages also taken at 200 %
    int patience = 30'000;                            ///< ms to wait for a page's models
};

/// Saves each page as <page>-<zh|en>-<light|dark>.png, and those in \a plan.doubled also as
/// <page>-<zh|en>-<light|dark>-200.png. Waits for Page::isLoading() to end, by event, not by sleeping.
/// Restores language and scheme. Returns the files written; what could not be written is left out.
QStringList takeScreenshots(MainWindow &window, const ScreenshotPlan &plan);

} // namespace ui
