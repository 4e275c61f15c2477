#pragma once

#include "app/registry/status.h"
#include "ui/shell/theme.h"

namespace ui {

/// The words of the trade for the register, in the language of the screen.
QString shownText(const Bilingual &texts);
QString statusText(registry::ItemStatus::Status status);
QString stateText(registry::State state);
/// The same of an item of \a kind: a licence that was granted is not "filed".
QString stateText(registry::State state, const QString &kind);
QString scopeText(registry::Scope scope);
QString accessText(registry::Access access);
QString accessText(registry::Accesses accesses); ///< "App, API"; empty: not said
QString accessText(registry::Accesses accesses);
QString roleText(registry::Role role);
QString eventText(registry::RegistryEvent::Kind kind);
QString warningText(registry::Warning warning);

/// The colour that a status, or a state, is shown in.
Role statusRole(registry::ItemStatus::Status status);
Role stateRole(registry::State state);

/// "2026-11-23", or empty.
QString dayText(QDate day);

/// "5 working days left", "3 working days late", "about 40 working days left" where days without a
/// notice lie between; empty where no rule sets a day.
QString leftText(const registry::Duty &duty);

/// "statutory", "promised", "internal target", "recommended", "expected of the other side".
QString dutyKindText(const registry::Duty &duty);

} // namespace ui
