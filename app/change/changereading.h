#pragma once

#include "app/change/suggestions.h"
#include "app/usage/findings.h"
#include "app/usage/growth.h"

namespace change {

/// Everything that the views and commands about changes and logs show, read at once. Plain values.
struct ChangeReading
{
    registry::Register registered;
    registry::Rulebook rulebook;
    RuleTable rules;
    Changes changes;
    std::vector<ChangeEvent> suggestions; ///< events that wait to be recorded or dismissed
    usage::Traffic traffic;
    usage::UsageRules usageRules;
    std::vector<usage::NameLink> links;
    std::vector<usage::LoggedName> names;
    std::vector<usage::Finding> findings;
    std::vector<usage::MonthUsers> months;
    std::vector<usage::RegisteredUsers> figures;
    std::vector<usage::Level> levels;
    std::vector<usage::Crossing> crossings;
    QDate day;

    /// Events and duties that wait for an officer.
    int waiting() const { return static_cast<int>(suggestions.size()) + changes.waiting(); }
};

/// Reads it as of \a day. The logs count as far as they were tallied (usage::countAll()); \a afresh counts them from
/// the generations instead, for a store that cannot be written. Not on the UI thread.
Result<ChangeReading> readChangeWorld(const db::Database &database, QDate day, bool afresh = false);

} // namespace change
