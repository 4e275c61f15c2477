#pragma once

#include "app/registry/reminders.h"

namespace ctl {

/// "late          Algorithm filing · Chat · 2026-…", and below it the reason, the next duty, and the source: the lines
/// of one thing, in the language of the terminal or in \a language ("zh", "en").
QStringList statusLines(const registry::ItemStatus &status, const QString &language);

/// "2026-03-02  File the change · Chat · 14, 5, 1 days before".
QString reminderLine(const registry::Reminder &reminder, const QString &language);

QJsonObject reminderJson(const registry::Reminder &reminder, QDate day);

/// \a text in \a language; empty: the terminal's.
QString inLanguage(const Bilingual &text, const QString &language);

} // namespace ctl
