#pragma once

#include "app/base/result.h"
#include "app/demo/act.h"

#include <QDate>

namespace demo {

/// How the officer brings in the official lists of resources/demo/officiallists.toml: each is written to a file, read,
/// and kept, on its day or, where that is before \a from, on that day. Everything in it is invented, and says so.
/// BadInput names file, line and column.
Result<std::vector<Act>> officialListActs(QDate today, QDate from,
                                          const QString &path = QStringLiteral(":/demo/officiallists.toml"));

} // namespace demo
