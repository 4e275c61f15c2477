#pragma once

#include "app/tokenize/aligned.h"
#include "app/tokenize/fields.h"

#include <memory>

namespace tokenize {

/// Changes a text before it is cut into words: what a tokenizer.json has under "normalizer".
class Normalizer
{
public:
    virtual ~Normalizer() = default;

    virtual Aligned apply(Aligned text) const = 0;
};

std::unique_ptr<const Normalizer> readNormalizer(const Field &normalizer);

} // namespace tokenize
