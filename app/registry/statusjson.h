#pragma once

#include "app/registry/status.h"

#include <QJsonObject>

namespace registry {

/// One row of `vermilionctl status --json`. Days are ISO text, absent where there is none; texts are
/// objects with "zh" and "en"; "counsel" is true where a fact has to be confirmed first.
QJsonObject toJson(const ItemStatus &status);
QJsonObject toJson(const Duty &duty);

/// The whole report: "on", the dates of the rule data, "items", and "counts" by status, of which
/// "provisional", "display_lacking" and "changing" count some again.
QJsonObject statusReport(QDate day, const std::vector<ItemStatus> &statuses, const Rulebook &rules);

} // namespace registry
