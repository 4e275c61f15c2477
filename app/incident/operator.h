#pragma once

#include "app/base/result.h"

#include <QString>

#include <optional>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace incident {

/// Who runs the network that a workspace speaks for: it decides to whom and within how many hours a network incident
/// is reported (National Cybersecurity Incident Reporting Measures, Art. 4).
enum class Operator {
    General,    ///< any other network operator: what a provider of generative AI usually is
    Cii,        ///< of critical information infrastructure 关键信息基础设施
    Government, ///< a central or state body, or a unit under one
};

QString name(Operator kind); ///< "general", "cii", "government"
std::optional<Operator> operatorNamed(const QString &name);

/// What the workspace says of its operator (the fact "unit.operator"); General where it says nothing.
Result<Operator> readOperator(const db::Database &database);

/// Keeps it, with the journal's entry "workspace.unit"; nothing where it was so already.
Result<void> saveOperator(db::Database &database, journal::Journal &journal, Operator kind);

} // namespace incident
