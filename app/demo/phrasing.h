#pragma once

#include "app/demo/phrasebank.h"

namespace demo {

class Dice;

/// One prompt and its answer.
struct Turn
{
    QString prompt;
    QString answer;
};

/// Makes a conversation of \a skeleton: fills in its slots, and puts on one disguise where it marks any.
std::vector<Turn> phrase(const Skeleton &skeleton, Dice &dice);

/// Ways to write a word so that a plain search does not find it.
enum class Disguise { None, ZeroWidth, FullWidth };

/// \a text with each ⟦…⟧ written in \a disguise, and the marks gone.
QString disguised(const QString &text, Disguise disguise);

} // namespace demo
