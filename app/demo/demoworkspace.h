#pragma once

#include "app/base/progress.h"
#include "app/base/result.h"

#include <QDate>

#include <stop_token>

namespace demo {

/// What the demo workspace was made of.
struct DemoReport
{
    QString workspacePath;
    QString logsFolder;
    qint64 generations = 0;
    qint64 quarantined = 0;
    qint64 findings = 0;
    qint64 incidents = 0;
    qint64 services = 0;
    qint64 registryItems = 0;
};

/// Makes a workspace at \a path, in plain text, that looks as if two officers had worked in it for
/// three months until the evening before \a today: logs (in "<name>-logs" beside it) imported and
/// scanned, decisions, cases, a register. Everything in it is invented, and says so. All goes through
/// the stores that the program itself uses; every moment in its journal lies before \a today.
///
/// BadInput if there is something at \a path. Where it fails or is stopped, no file is left behind.
Result<DemoReport> makeDemo(const QString &path, QDate today, const ProgressSink &progress = {},
                            const std::stop_token &stop = {});

} // namespace demo
