#pragma once

#include "app/tokenize/pattern.h"
#include "app/tokenize/pretokenizer.h"

#include <optional>

namespace tokenize {

/// What becomes of the places where a pattern is found: the names are those of the format.
enum class Behaviour {
    Removed,            ///< they are no words
    Isolated,           ///< each is a word
    Contiguous,         ///< those side by side are one word
    MergedWithPrevious, ///< each belongs to the word before it, unless that is such a place too
    MergedWithNext,     ///< each belongs to the word behind it, unless that is such a place too
};

/// The field "behavior" of \a field; without \a otherwise it must be there.
Behaviour readBehaviour(const Field &field, std::optional<Behaviour> otherwise = {});

/// Adds the words of \a whole, cut where \a pattern is found, to \a out. \a isInverted: cut where it is not found.
void split(const Aligned &text, text::Span whole, const Pattern &pattern, Behaviour behaviour, bool isInverted,
           std::vector<text::Span> &out);

/// "Split", and those that are splits by a certain pattern: "Punctuation", "Digits", "WhitespaceSplit", …
class Splitting : public PreTokenizer
{
public:
    Splitting(Pattern pattern, Behaviour behaviour, bool isInverted);

    void apply(Words &words) const override;

private:
    Pattern m_pattern;
    Behaviour m_behaviour;
    bool m_isInverted;
};

/// "BertPreTokenizer", in one pass: characters of one kind removed, each of another a word.
class ByKind : public PreTokenizer
{
public:
    ByKind(Pattern::Kind removed, Pattern::Kind isolated);

    void apply(Words &words) const override;

private:
    Pattern::Kind m_removed;
    Pattern::Kind m_isolated;
};

/// "Whitespace": words of `\w`, and of what is neither that nor white space.
class WordsAndSigns : public PreTokenizer
{
public:
    void apply(Words &words) const override;
};

} // namespace tokenize
