#pragma once

#include "app/base/bilingual.h"
#include "app/base/result.h"

#include <QStringList>

#include <map>
#include <vector>

namespace inspection {

/// What of one table goes into a subset: an entry of resources/inspection/subset.toml, which says what the fields mean.
struct TableRule
{
    QString name;
    QString kind;
    Bilingual title;
    QString keep; ///< SQL; empty: no row goes in
    QString why; ///< of the rows that stay behind
    QStringList texts;
    QStringList officers;
    QStringList personal;
    QStringList aliases;
    QString spans; ///< SQL; empty: no places in texts
    QString hash; ///< the text whose hash the column sha256 is; empty: none
    std::map<QString, QString> replace; ///< SQL by column
};

/// BadInput names file, line and column.
Result<std::vector<TableRule>> subsetRules(const QString &path = QStringLiteral(":/inspection/subset.toml"));

} // namespace inspection
