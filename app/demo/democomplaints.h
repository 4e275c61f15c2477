#pragma once

#include "app/base/result.h"
#include "app/demo/act.h"
#include "app/demo/demologs.h"

namespace demo {

/// What the complaints of resources/demo/complaints.toml and the officers who handle them do. Everything in it is
/// invented, and says so. BadInput names file, line and column.
Result<std::vector<Act>> complaintActs(QDate today, const DemoLogs &logs,
                                       const QString &path = QStringLiteral(":/demo/complaints.toml"));

} // namespace demo
