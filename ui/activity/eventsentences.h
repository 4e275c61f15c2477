#pragma once

#include <QString>

namespace ui {

/// The sentence for a \a kind of event, in English, to be translated in the context "ui::EventWords"; {name} stands for
/// that member of the event's body. nullptr: the kind is not known here.
const char *sentenceOf(const QString &kind);

/// A word as the engine stores it in bodies, as a person reads it: likewise. nullptr: it is no such word.
const char *shownWordOf(const QString &stored);

} // namespace ui
