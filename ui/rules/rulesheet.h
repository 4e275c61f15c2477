#pragma once

#include "ui/rules/rulesstore.h"

namespace ui {

/// A rule as text in the colours of the scheme that is on: what it looks for and why, where it rests,
/// and the samples it was tested with.
QString ruleSheet(const detect::Rule &rule, const detect::Taxonomy &taxonomy, const RuleRecord &record);

/// The same of a pack in a workspace that holds so many generations.
QString packSheet(const KnownPack &pack, qint64 generations);

} // namespace ui
