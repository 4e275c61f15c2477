#pragma once

#include <optional>
#include <string_view>

namespace label {

/// Where an explicit label stands in a text (GB 45438-2025 §5.1: begin, end, or a suitable place in the middle).
enum class LabelPlace { Start, End, Middle };

/// Where \a text, UTF-8, says that it is made by artificial intelligence; nothing if it does not.
///
/// GB 45438-2025: a text label holds an element for artificial intelligence (人工智能 or AI) and one for generating or
/// synthesising (生成, 合成); in English "AI" or "artificial intelligence" and "generated", "synthesised". Both must
/// stand in one sentence of at most 60 characters: the first of the text or the last, or in the middle one that is a
/// line of its own or stands in brackets. A sentence that speaks about such content in passing is no label there. Like
/// any check of words it can be mistaken about a first or last sentence on the subject.
std::optional<LabelPlace> explicitLabelIn(std::string_view text);

} // namespace label
