#pragma once

#include "app/text/span.h"

#include <cstdint>
#include <vector>

namespace tokenize {

/// A text as a model takes it: one row a token, in columns, all of one length. The names are those of the inputs
/// of exported models: `input_ids`, `token_type_ids`, `attention_mask`. Nothing is padded.
struct Encoding
{
    std::vector<int64_t> ids;
    std::vector<int64_t> typeIds;
    std::vector<int64_t> attentionMask; ///< 1 for every token, as there is no padding
    std::vector<uint8_t> special;       ///< 1 for what the post-processor adds: "[CLS]", "</s>"
    std::vector<uint8_t> ofPair;        ///< 1 for a token of the second text: its span is one of that text
    /// Where each token stands in its text: bytes of the original, whole code points. Empty where nothing of the
    /// text stands for the token: a special one, or a blank that the tokenizer puts in front.
    std::vector<text::Span> spans;

    size_t size() const { return ids.size(); }
};

} // namespace tokenize
