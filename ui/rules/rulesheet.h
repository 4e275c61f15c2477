#pragma once

#include "ui/rules/rulesstore.h"

namespace ui {

/// A rule as text in the colours of the scheme that is on: what it looks for and why, where it rests,
/// and the samples it was tested with.
QString ruleSheet(const detect::Rule &rule, const detect::Taxonomy &taxonomy, qint64 findings);

/// The same of a pack.
QString packSheet(const KnownPack &pack);

} // namespace ui
