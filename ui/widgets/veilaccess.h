#pragma once

namespace ui {

class HighlightedText;

/// A screen reader hears of a covered text the words on its veil, and none of what is under it.
///
/// Call it once before a text can be covered.
void installVeilAccess();

/// To be called when a text was covered or uncovered: a screen reader has to ask anew what it is.
void tellVeil(HighlightedText &text);

} // namespace ui
