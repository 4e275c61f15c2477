#pragma once

#include "app/journal/journal.h"
#include "app/report/incidentreport.h"

#include <span>

namespace report {

/// Who reports, as the workspace knows it ("unit.name" and its like among the workspace's facts).
Result<Unit> readUnit(const db::Database &database);

/// Keeps \a unit in the workspace and journals which of its fields changed (their names, not their
/// values). What is absent is emptied.
Result<void> saveUnit(db::Database &database, journal::Journal &journal, const Unit &unit);

/// The fields of \a unit in the order of the form: the fact's name and its value.
struct UnitField
{
    const char *fact;
    std::optional<QString> Unit::*value;
};
std::span<const UnitField> unitFields();

/// The service of \a incident as the filing register knows it: its numbers that are in force.
Result<ServiceFacts> serviceFacts(const db::Database &database, const incident::Incident &incident);

} // namespace report
