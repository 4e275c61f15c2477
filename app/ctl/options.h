#pragma once

#include <QCommandLineParser>

#include <functional>

namespace ctl {

/// The `add` of a command that has \a options.
std::function<void(QCommandLineParser &)> withOptions(QList<QCommandLineOption> options);

/// --name VALUE.
QCommandLineOption option(const char *name, const QString &description, const char *value);

} // namespace ctl
