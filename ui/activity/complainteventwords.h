#pragma once

#include <QString>

namespace ui {

/// The sentence for a kind of event about complaints, in the language shown, with {names} of members of the event's
/// body; empty: it is another kind.
QString complaintSentence(const QString &kind);

/// A word that such an event stores (an outcome, a channel, a target), in the language shown; empty: none of these.
QString complaintWord(const QString &stored);

} // namespace ui
