#pragma once

#include "app/base/result.h"
#include "app/incident/incident.h"
#include "app/journal/journal.h"

#include <span>

namespace report {

/// Who reports, and to whom. What is not known stays a visible gap.
struct Unit
{
    std::optional<QString> name;
    std::optional<QString> uscc;      ///< unified social credit code, 18 characters
    std::optional<QString> address;
    std::optional<QString> contact;
    std::optional<QString> phone;
    std::optional<QString> email;
    std::optional<QString> recipient; ///< the competent department
};

/// The service that the case is about, as the filing register knows it.
struct ServiceFacts
{
    std::optional<QString> name;      ///< nullopt: as the case says
    std::optional<QString> filing;    ///< 备案号 or 上线编号
    std::optional<QString> algorithm; ///< 算法备案编号
};

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
