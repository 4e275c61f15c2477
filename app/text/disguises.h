#pragma once

#include "app/text/edits.h"

/// What people do to a word so that a filter does not see it, undone. Each step looks at folded text
/// (app/text/fold.h), adds what it would change to \a edits, and leaves at once where there is nothing to do.
/// They keep ordinary text as it is as far as they can; where they cannot, no harm is done: rules see the text
/// as it was as well (app/text/view.h).
namespace text {

/// Step::Marks. Combining marks (U+0300 to U+036F and the blocks that extend these, variation selectors are
/// gone by then) on Latin letters, digits, signs, Kana and Han; a Latin letter that Unicode takes apart gives way
/// to its base. What belongs to the spelling of other scripts stays: Thai, Arabic, Devanagari, Cyrillic й.
void removeMarks(std::string_view folded, Edits &edits);

/// Step::Homoglyphs. Greek, Cyrillic, Armenian, Cherokee, Coptic, Lisu and further Latin letters that look like one
/// ASCII letter (Unicode's confusables, of either case), in a word where ASCII letters stand beside, or which
/// becomes ASCII as a whole. Real words stay: where a text holds a word of that script which cannot become ASCII,
/// its other words without ASCII letters are left as they are.
void replaceHomoglyphs(std::string_view folded, Edits &edits);

/// Step::Lookalikes. 0 1 3 4 5 7 8 @ $ ! | in words that hold letters too: o l e a s t b a s l l. Whether 1 meant i
/// the text does not say: terms are looked for both ways.
void replaceLookalikes(std::string_view folded, Edits &edits);

/// Step::Separators. Up to four signs or emoji (not sentence punctuation, not line breaks) between two characters
/// written without spaces; and gaps of up to three signs or blanks in a row of characters that each stand alone:
/// two or more Han characters ("样 例"), or three or more of any kind ("e x a m p l e", but not "U.S." or "plan A B").
/// Gaps with blanks must be alike in such a row ("e.g. q & a" stays). Two dots or more are an ellipsis, no gap.
void removeSeparators(std::string_view folded, Edits &edits);

/// Step::Repeats. Three or more of one letter or Han character are one. Two stay: terms that hold two are looked
/// for with one as well.
void collapseRepeats(std::string_view folded, Edits &edits);

} // namespace text
