#pragma once

#include "app/onnx/labelmap.h"
#include "app/onnx/network.h"
#include "app/tokenize/tokenizer.h"

#include <optional>

namespace onnxmodels {

/// A network that takes token ids, and which of its inputs takes what. Inputs that are known: input_ids,
/// attention_mask, token_type_ids, position_ids (whole numbers of 64 or 32 bits, [texts, tokens]), and what a language
/// model takes to go on with a text: past_key_values.*, which gets none, and use_cache_branch.
class TextNetwork
{
public:
    /// BadInput: an input is not known or not as it must be, or the window does not fit the network's.
    static Result<TextNetwork> fit(std::shared_ptr<const Network> network, const LabelMap &map,
                                   const tokenize::Tokenizer &tokenizer);

    /// BadInput: there is no output that has a number for each label of \a map.
    Result<void> checkOutputs(const LabelMap &map) const;

    /// How many texts may run together: those that the network always takes, or \a wanted.
    size_t together(size_t wanted) const;

    /// Whether texts of different lengths may run together.
    bool takesPadding() const { return m_mask.has_value(); }

    /// Scores for the labels, a row for each of \a texts, which are together() at most. Cancelled, BadInput.
    Result<std::vector<std::vector<float>>> run(std::span<const tokenize::Encoding *const> texts,
                                                const std::stop_token &stop) const;

private:
    explicit TextNetwork(std::shared_ptr<const Network> network);

    Result<void> takeInput(size_t index);
    Result<void> takeSides(const Port &ids, const LabelMap &map);
    Result<void> takeHead(const LabelMap &map, const tokenize::Tokenizer &tokenizer);
    std::vector<Tensor> tensors(std::span<const tokenize::Encoding *const> texts, size_t rows, size_t length) const;
    Result<std::vector<std::vector<float>>> rowsOf(const Numbers &numbers, size_t texts) const;

    std::shared_ptr<const Network> m_network;
    std::optional<size_t> m_ids, m_mask, m_types, m_positions; ///< inputs, by number
    std::vector<size_t> m_empty;                               ///< those that get nothing
    int64_t m_texts = -1;                                      ///< that the network always takes
    int64_t m_tokens = -1;
    int64_t m_pad = 0;
    size_t m_output = 0;
    size_t m_labels = 0;
    std::vector<int64_t> m_answers; ///< ids; of a generative head
};

} // namespace onnxmodels
