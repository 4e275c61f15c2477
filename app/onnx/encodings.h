#pragma once

#include "app/onnx/sides.h"
#include "app/tokenize/tokenizer.h"

namespace onnxmodels {

/// Makes token ids of questions, as a model of a label map takes them; what is too long in several pieces.
///
/// Of a pair, the prompt keeps its beginning, in up to half of the window, and the output is cut into pieces, each of
/// which stands beside that beginning. A text in a template is treated like that too; and what steers a model
/// ("<|im_end|>") is broken up in it by a blank, so that no text can speak as the template does.
class Encodings
{
public:
    /// \a map and \a tokenizer are kept by reference.
    Encodings(const LabelMap &map, const tokenize::Tokenizer &tokenizer);

    /// One or more, of map.window.tokens at most. None: the text cannot be put in without speaking as the template
    /// does, or there is no room for it.
    std::vector<tokenize::Encoding> of(const Question &question) const;

    /// Whether there is room for a text, and a bit of it in each piece.
    bool hasRoom() const;

private:
    std::vector<tokenize::Encoding> ofPair(std::string_view prompt, std::string_view output) const;
    std::vector<tokenize::Encoding> inTemplate(std::string_view prompt, std::string_view output) const;
    std::vector<tokenize::Encoding> cutInTemplate(const std::string &prompt, const std::string &output) const;
    std::vector<std::string_view> pieces(std::string_view text, size_t tokens) const;
    std::string_view beginning(std::string_view text, size_t tokens) const;
    std::string filled(std::string_view prompt, std::string_view output) const;
    size_t steeringIn(const tokenize::Encoding &encoding) const;
    std::string brokenUp(std::string_view text) const;
    static std::string wordsAlone(std::string_view text);

    const LabelMap &m_map;
    const tokenize::Tokenizer &m_tokenizer;
    std::string m_form;
    std::vector<std::string> m_steering;
    std::vector<int64_t> m_steeringIds;
    size_t m_steeringInForm = 0;
    size_t m_surroundings = 0; ///< tokens that are there with empty texts
};

} // namespace onnxmodels
