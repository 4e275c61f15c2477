#include "app/onnx/sides.h"

namespace onnxmodels {

std::optional<Question> questionAbout(const classify::Passage &passage, Sides sides)
{
    using classify::Role;
    switch (sides) {
    case Sides::Each: return Question{.prompt = passage.text};
    case Sides::Prompt:
        return passage.role == Role::Response ? std::nullopt : std::optional(Question{.prompt = passage.text});
    case Sides::Output:
        return passage.role == Role::Prompt ? std::nullopt : std::optional(Question{.output = passage.text});
    case Sides::Pair:
        return passage.role == Role::Prompt ? Question{.prompt = passage.text, .isPair = true}
                                            : Question{.output = passage.text, .isPair = true};
    }
    return std::nullopt;
}

Question questionAbout(const classify::Exchange &exchange, Sides sides)
{
    switch (sides) {
    case Sides::Each:
    case Sides::Prompt: return {.prompt = exchange.prompt};
    case Sides::Output: return {.output = exchange.output};
    case Sides::Pair: break;
    }
    return {.prompt = exchange.prompt, .output = exchange.output, .isPair = true};
}

} // namespace onnxmodels
