#pragma once

#include "app/tokenize/aligned.h"
#include "app/tokenize/fields.h"

#include <memory>
#include <vector>

namespace tokenize {

/// A text and the words that it is cut into: spans of it in order, none overlapping another, none empty.
struct Words
{
    Aligned text;
    std::vector<text::Span> spans;
};

/// Cuts words, or changes them: what a tokenizer.json has under "pre_tokenizer".
class PreTokenizer
{
public:
    virtual ~PreTokenizer() = default;

    virtual void apply(Words &words) const = 0;
};

std::unique_ptr<const PreTokenizer> readPreTokenizer(const Field &preTokenizer);

} // namespace tokenize
