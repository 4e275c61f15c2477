#pragma once

#include <QString>

namespace ui {

/// What DraftProblem::detail says, in the language shown. What is not known here is shown as it is: the parser of
/// TOML and the engine of expressions speak English.
QString lintText(const QString &detail);

} // namespace ui
