#pragma once

#include "app/tokenize/normalizer.h"
#include "app/tokenize/pattern.h"

namespace tokenize {

/// "Replace": a pattern gives way to a text, wherever it is found.
class Replacement : public Normalizer
{
public:
    explicit Replacement(const Field &replace);

    Aligned apply(Aligned text) const override;

private:
    Pattern m_pattern;
    std::string m_content;
};

} // namespace tokenize
