#include "ui/desktop/demomaker.h"

#include "app/base/clock.h"
#include "app/demo/demoworkspace.h"

#include <QtConcurrentRun>

namespace ui {

QFuture<Result<QString>> makeDemoWorkspace(const QString &path)
{
    return QtConcurrent::run([path]() -> Result<QString> {
        const Result<demo::DemoReport> made = demo::makeDemo(path, shanghaiDay(systemClock()()));
        return made ? Result<QString>(made->workspacePath) : std::unexpected(made.error());
    });
}

} // namespace ui
