#pragma once

#include "app/detect/rulepack.h"
#include "app/search/query.h"

namespace search {

/// A piece of a prompt or an output for a list of results.
struct Snippet
{
    detect::Part part = detect::Part::Prompt;
    size_t begin = 0; ///< bytes of the part before it; the piece may be cut at both ends
    std::string text; ///< whole code points, line breaks and all
    std::vector<text::Span> matches; ///< in bytes of the part, not of the piece; all of the part
};

/// About \a size bytes around the first match, of the prompt if it has one, else of the output.
/// Without any match the beginning of the prompt, or of the output if the prompt is empty.
Snippet snippetOf(std::string_view prompt, std::string_view output, const Query &query, size_t size = 240);

} // namespace search
