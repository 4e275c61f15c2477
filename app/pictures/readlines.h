#pragma once

#include "app/pictures/recognised.h"

namespace pictures {

/// A line of a picture as one reading of it has it, words included that the reader is not sure of.
struct ReadLine
{
    struct Word
    {
        std::string text;
        QRect box; ///< pixels of the picture
        double confidence = 0;
    };
    std::vector<Word> words;

    QRect box() const;

    /// How much was read how surely: bytes times confidence, of words that reach \a least.
    double worth(double least) const;
};

/// The height of the word in the middle, by bytes, in pixels of the picture; 0: there is none.
double middleHeight(const std::vector<ReadLine> &lines);

/// Two readings of one picture as one: of lines that lie over one another those that are worth more, and all that only
/// one of them has. Letters of different sizes are read best at different scales.
std::vector<ReadLine> merged(std::vector<ReadLine> one, const std::vector<ReadLine> &other, double least);

/// From the top to the bottom, words that reach \a least.
RecognisedText toText(std::vector<ReadLine> lines, double least);

} // namespace pictures
