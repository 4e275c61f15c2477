#pragma once

#include "app/text/edits.h"

namespace text {

/// A folded text with disguises undone.
struct View
{
    Folded seen;               ///< its map leads to the folded text, not to the original
    std::vector<Span> changes; ///< where it differs: spans of seen.text, empty where something was removed
};

/// What a thread works in while it makes views.
struct ViewScratch
{
    Edits edits;
    Folded next;
};

/// Takes those of \a steps that undo disguises (Steps::disguises()), one after the other, on \a folded. False if
/// that changes nothing, as with most texts; \a view is of no use then. Thread-safe.
bool undisguise(std::string_view folded, Steps steps, View &view, ViewScratch &scratch);

/// All of \a steps at once: fold(), then undisguise(). The map leads to \a utf8. Step::Split is a matter of terms
/// (app/text/splitcharacters.h) and does nothing here. Bytes that are not UTF-8 pass through.
void normalise(std::string_view utf8, Steps steps, Folded &out);
Folded normalise(std::string_view utf8, Steps steps);

} // namespace text
