#pragma once

#include "app/base/bilingual.h"
#include "app/base/progress.h"
#include "app/base/result.h"
#include "app/ctl/command.h"

#include <QJsonObject>
#include <QString>

namespace ctl {

void printLine(const QString &line);            ///< to stdout
void printJson(const QJsonObject &object);      ///< one line, compact, to stdout
void printError(const QString &line);           ///< to stderr

/// Says on stderr what went wrong, where, and what to do; gives the exit status that fits.
Exit report(const Failure &failure);

/// Says on stderr what the words of a command lack.
Exit wrongUsage(const QString &what);

/// The words for \a failure: what happened, where, what to do.
QString words(const Failure &failure);

/// \a texts in the language of the locale.
const QString &inLocale(const Bilingual &texts);

/// Shows progress on stderr, a line that is rewritten, when stderr is a terminal; silent otherwise.
ProgressSink progressOnTerminal(const QString &label);
void endProgress();

} // namespace ctl
