#pragma once

#include "app/ctl/command.h"
#include "app/review/queue.h"
#include "app/review/reviewstore.h"

#include <QCommandLineOption>

#include <optional>
#include <vector>

namespace ctl {

/// "G-4,7,9": generations, each once, in this order; nullopt: something in it is none.
std::optional<std::vector<GenerationId>> generationsArgument(const QString &text);
QString namesOf(const std::vector<GenerationId> &generations); ///< "G-4, G-7"; of many "214 generations"

/// --state, --order, --query, --class, --service.
QList<QCommandLineOption> queueOptions();
std::optional<review::QueueFilter> queueArgument(const Invocation &call); ///< says on stderr what it does not know

/// --risk, --further, --severity, --reason, --note.
QList<QCommandLineOption> decisionOptions();
std::optional<review::Decision> decisionArgument(const Invocation &call, const QString &disposition);

/// The number of --\a name, or \a otherwise; nullopt, said on stderr, if it is none.
std::optional<qint64> numberArgument(const Invocation &call, const QString &name, qint64 otherwise);

} // namespace ctl
