#pragma once

#include "app/text/span.h"

#include <QByteArray>
#include <QRect>

#include <string>
#include <vector>

namespace pictures {

/// What became of the text of a picture. The numbers are stored.
enum class TextState { Read = 0, Nothing = 1, TimedOut = 2, NotReadable = 3 };

struct RecognisedWord
{
    text::Span span;       ///< bytes of the text
    QRect box;             ///< pixels of the picture
    double confidence = 0; ///< 0 to 1, as the recogniser says it; no probability

    bool operator==(const RecognisedWord &) const = default;
};

/// The text that stands in a picture, UTF-8, line by line, and where each of its words stands.
struct RecognisedText
{
    TextState state = TextState::NotReadable;
    std::string text;
    std::vector<RecognisedWord> words;

    /// Adds a word behind those that are there: on a new line, or behind a blank, but for two that are both of a script
    /// without blanks.
    void add(std::string_view word, const QRect &box, double confidence, bool beginsLine);

    double confidence() const; ///< the mean of the words', by their length; 0: there are none

    /// The words that \a span touches.
    std::vector<RecognisedWord> wordsOf(text::Span span) const;
};

/// [{"begin", "end", "box": [left, top, width, height], "confidence"}]
QByteArray wordsToJson(const std::vector<RecognisedWord> &words);
std::vector<RecognisedWord> wordsFromJson(QByteArrayView json);

/// [[left, top, width, height], …]
QByteArray boxesToJson(const std::vector<RecognisedWord> &words);
std::vector<QRect> boxesFromJson(QByteArrayView json);

} // namespace pictures
