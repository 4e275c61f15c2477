#pragma once

#include "app/ctl/command.h"
#include "app/report/document.h"
#include "app/report/text/reportkind.h"

namespace ctl {

/// --case, --user, --month.
QList<QCommandLineOption> subjectOptions();
bool namesSubject(const Invocation &call);

/// What they name. NotFound: no such case. BadInput: none or several are given, or the month is not one.
Result<report::Subject> subjectOf(const db::Database &database, const Invocation &call);

/// --lang, also --language.
QCommandLineOption languageOption();

/// The language that this program speaks.
report::Language wordsLanguage();

/// The text of the file \a path, in UTF-8. BadInput: it cannot be read.
Result<QString> readText(const QString &path);

} // namespace ctl
