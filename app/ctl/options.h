#pragma once

#include "app/base/clock.h"
#include "app/base/ids.h"

#include <QCommandLineParser>

#include <functional>
#include <optional>
#include <vector>

namespace ctl {

/// The `add` of a command that has \a options.
std::function<void(QCommandLineParser &)> withOptions(QList<QCommandLineOption> options);

/// --name VALUE.
QCommandLineOption option(const char *name, const QString &description, const char *value);

/// --name, without a value.
QCommandLineOption switchOption(const char *name, const QString &description);

/// "2026-11-23T10:22" in Shanghai, or anything of ISO 8601 with a zone.
std::optional<Moment> momentOf(const QString &text);

/// The generations that \a words name: "G-42", "42", or several with commas between.
std::vector<GenerationId> generationsOf(const QStringList &words);

} // namespace ctl
