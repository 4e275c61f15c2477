#pragma once

#include "app/tokenize/normalizer.h"

#include <string>

namespace tokenize {

/// "Lowercase": code point by code point, by Unicode's full mapping.
class Lowercase : public Normalizer
{
public:
    Aligned apply(Aligned text) const override;
};

/// "StripAccents": combining marks removed. Letters that have one within are left; a decomposition comes before.
class StripAccents : public Normalizer
{
public:
    Aligned apply(Aligned text) const override;
};

/// "Strip": blanks at the begin and the end removed.
class Strip : public Normalizer
{
public:
    explicit Strip(const Field &strip);

    Aligned apply(Aligned text) const override;

private:
    bool m_left;
    bool m_right;
};

/// "Prepend": a text put before one that is not empty.
class Prepend : public Normalizer
{
public:
    explicit Prepend(const Field &prepend);

    Aligned apply(Aligned text) const override;

private:
    std::string m_front;
};

/// "Nmt": what SentencePiece does to blanks and control characters in its rules nmt_*.
class Nmt : public Normalizer
{
public:
    Aligned apply(Aligned text) const override;
};

} // namespace tokenize
