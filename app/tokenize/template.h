#pragma once

#include "app/tokenize/fields.h"

#include <vector>

namespace tokenize {

/// A place in a template: the first text, the second one, or a special token.
struct TemplatePart
{
    enum class What { Text, Pair, Special };
    What what = What::Text;
    int id = 0; ///< of a special token
    int typeId = 0;

    bool operator==(const TemplatePart &) const = default;
};

/// What a model wants around and between the texts: what a tokenizer.json has under "post_processor", whatever its
/// type. All of them come down to a list of parts for one text, and one for two.
struct Template
{
    using Part = TemplatePart;

    std::vector<Part> single{Part{Part::What::Text}};
    std::vector<Part> pair{Part{Part::What::Text}, Part{.what = Part::What::Pair, .typeId = 1}};
    bool trimsSpans = false; ///< white space at the edges of tokens is no part of their spans
};

/// "BertProcessing", "RobertaProcessing", "TemplateProcessing", "ByteLevel", or a "Sequence" of them.
Template readTemplate(const Field &postProcessor);

} // namespace tokenize
