#pragma once

#include "app/base/tomlfaults.h"
#include "app/detect/rulepack.h"

namespace detect {

/// Reads what a rule says of the surroundings of its matches: [[rule.condition]], [[rule.context]] and
/// `exceptions`. What can never hold or is not understood is left out and becomes a fault.
void readConditions(TomlFields &fields, Rule &rule, TomlFaults &faults);

/// The words under \a key, each of which folds to something without blanks at its ends.
std::vector<std::string> readWords(TomlFields &fields, std::string_view key);

/// Refuses \a term at \a node if it folds to nothing or has blanks at its ends.
void checkTerm(const toml::node &node, const std::string &term);

} // namespace detect
