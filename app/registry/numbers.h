#pragma once

#include "app/registry/kinds.h"

namespace registry {

/// What a piece of a filing number seems to say. Nothing of this is published: it is inferred from numbers
/// that are (Confidence::Inferred, always), to be shown as a hint and never relied on.
struct NumberHint
{
    QString part;      ///< as it stands in the number: "330110"
    Bilingual meaning; ///< "division: Zhejiang"
    Confidence confidence = Confidence::Inferred;

    bool operator==(const NumberHint &) const = default;
};

/// The pieces of \a number from left to right; none: it has another shape, or numbers of that kind tell nothing.
///
/// Algorithm filings: 网信算备 + 6 digits division, 7 entity, 2 algorithm of the entity, 2 year, 3 order, 1 not
/// known + 号. Generative-AI filings: place in pinyin, model name, date, and often an order of 4 digits; the date is
/// not that of the filing.
std::vector<NumberHint> decodeNumber(const Kind &kind, const QString &number);

} // namespace registry
