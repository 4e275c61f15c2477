#pragma once

#include "app/filing/comparing.h"
#include "app/filing/formreading.h"
#include "app/filing/matching.h"

#include <QJsonArray>
#include <QJsonObject>

namespace ctl {

/// {"raw", "value", "confidence", "doubts", "page", "area": [x, y, width, height], "cell", "line"}.
QJsonObject filingJson(const filing::Reading &reading);

/// What was read of a list: "list", "reason", "columns" of each table, "rows", "passed", "repeated".
QJsonObject filingJson(const filing::List &list, const filing::ListReading &reading);

/// Of a form: {"label", "id", "item", "reading"} each.
QJsonArray filingJson(const std::vector<filing::FormField> &fields);

QJsonObject filingJson(const filing::Snapshot &snapshot);

/// {"number": …, "name": …} of a row: its values by field id.
QJsonObject filingJson(const filing::List &list, const filing::ListedRow &row);

QJsonArray filingJson(const filing::List &list, const std::vector<filing::FieldDifference> &differences);

/// How ours stand: "item", "name", "number", "stands", "confirmed", "differences", "row" and "candidates".
QJsonArray filingJson(const filing::List &list, const std::vector<filing::Standing> &standings,
                      const std::vector<filing::ListedRow> &rows);

QJsonArray filingJson(const filing::List &list, const std::vector<filing::ListChange> &changes,
                      const std::vector<filing::ListedRow> &before, const std::vector<filing::ListedRow> &after);

} // namespace ctl
