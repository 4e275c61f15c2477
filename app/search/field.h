#pragma once

#include <QString>

#include <vector>

namespace search {

/// What a field of a query asks about.
enum class Field {
    Service,
    Model,
    Provider,
    User,
    Session,
    Request,
    Trace,    ///< shared by the retries and steps of one call
    Risk,     ///< of the flag: "A.1.f", a class "A.1"; "any", "none"
    Day,      ///< in Asia/Shanghai: a day, a month, a year, or from..to
    Blocked,  ///< upstream: "prompt", "output", "refusal", "error", "any", "none"
    Served,   ///< whether an output stands in the log: "yes", "no"
    Decision, ///< the one in force: "illegal", "harmful", "problem" (either), "not_a_problem", "unclear", …, "any",
              ///< "none"
    Rule,     ///< a rule that found something: its id
    Estimate, ///< a category that a classifier says yes to: its name
    Finish,
    Age,      ///< the age band, as the log says it
    Source,   ///< the number of an import, or a piece of its path
    Id,       ///< "G-42" or "42"
};

/// The name of \a field as it is written in a query: "service".
QString fieldName(Field field);
/// All fields, in the order in which a help page lists them.
const std::vector<Field> &allFields();

} // namespace search
