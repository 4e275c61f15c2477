#pragma once

#include <QString>

namespace ui {

/// The sentence for a kind of event about the register (its items, models, algorithms, kinds), in the language shown,
/// with {names} of members of the event's body; empty: it is another kind.
QString registerSentence(const QString &kind);

/// A word that such an event stores (a state, the name of a field), in the language shown; empty: none of these.
QString registerWord(const QString &stored);

} // namespace ui
