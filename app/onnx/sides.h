#pragma once

#include "app/onnx/labelmap.h"

#include <optional>

namespace onnxmodels {

/// What one run of a model is about: a text, or both sides of a generation. Borrowed.
struct Question
{
    std::string_view prompt; ///< or the text by itself
    std::string_view output;
    bool isPair = false;
};

/// What a model that judges \a sides is asked about \a passage; nothing if it was not made for such. One that judges
/// pairs is asked with the other side empty.
std::optional<Question> questionAbout(const classify::Passage &passage, Sides sides);

/// The same about both sides of a generation; \a sides is not Each.
Question questionAbout(const classify::Exchange &exchange, Sides sides);

} // namespace onnxmodels
