#pragma once

#include <QString>

namespace paper {

/// The character that is meant by \a c where a file writes a compatibility form of one: a Kangxi radical for the
/// character (Noto and others have one glyph for both), a CJK compatibility ideograph, a ligature of Latin letters.
/// All else, full-width forms too, stays as it is.
QString meant(char32_t c);

/// All of \a text so.
QString meantText(const QString &text);

/// Whether \a c is of a script that sets no blanks between words: Han, kana, full-width signs.
bool isWide(char32_t c);

/// Two lines of one text as one: nothing between Han characters, digits, or behind a hyphen; otherwise a blank.
/// \a isForced: the second line begins in the middle of a word, so no blank.
QString joinedLines(const QString &first, const QString &second, bool isForced = false);

/// \a text without white space at its ends and with one blank for each run of it. Control characters are left out.
QString tidied(const QString &text);

} // namespace paper
