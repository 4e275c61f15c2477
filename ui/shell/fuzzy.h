#pragma once

#include <QString>

namespace ui {

/// How well \a query fits \a name: 0 not at all; higher is better. Letters must come in order; starts of
/// words and runs count more. Case does not count, nor do spaces in \a query.
int fuzzyScore(const QString &query, const QString &name);

/// How to type a Chinese name without an input method: the full pinyin and the initials,
/// "导入日志" -> "daoru rizhi" cannot be told from "dao ru ri zhi", so: "daorurizhi drrz".
/// Empty where the text has no Han characters.
QString pinyin(const QString &chinese);

} // namespace ui
