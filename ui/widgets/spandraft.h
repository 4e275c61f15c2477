#pragma once

#include <QString>

namespace ui {

/// What a key moves over: what a person takes for one character, a word (Chinese ones by a dictionary), a sentence.
/// Boundaries are those of Unicode UAX #29 with ICU's dictionaries.
enum class TextUnit { Character, Word, Sentence };

/// A stretch of a text that is being marked. It is never empty, never cuts a character, and never leaves the text.
///
/// Positions are UTF-16. A move that is not possible changes nothing and gives false.
class SpanDraft
{
public:
    enum class Side { Begin, End };

    /// Takes over [\a begin, \a end) of \a text, widened to whole characters.
    SpanDraft(QString text, qsizetype begin, qsizetype end);

    /// The sentence that holds \a position.
    static SpanDraft sentenceAt(QString text, qsizetype position);

    bool move(Side side, TextUnit unit, int direction); ///< -1 back, 1 forward; blanks are left out, but for Character
    bool moveToSentence(int direction); ///< as a whole: the sentence before or behind it

    const QString &text() const { return m_text; }
    qsizetype begin() const { return m_begin; }
    qsizetype end() const { return m_end; }
    int characters() const; ///< how many a person counts

private:
    QString m_text;
    qsizetype m_begin = 0;
    qsizetype m_end = 0;
};

} // namespace ui
