#pragma once

#include "app/tokenize/normalizer.h"
#include "app/tokenize/plainnormalizers.h"
#include "app/tokenize/unicodeform.h"

namespace tokenize {

/// "BertNormalizer": the BasicTokenizer of BERT up to the cutting. In this order, each if it is asked for:
/// `clean_text` removes control characters and makes a blank of every white space, `handle_chinese_chars` puts blanks
/// around Han characters, `strip_accents` (left out or null: as `lowercase`) decomposes and removes nonspacing marks.
class BertNormalizer : public Normalizer
{
public:
    explicit BertNormalizer(const Field &bert);

    Aligned apply(Aligned text) const override;

private:
    bool m_cleans;
    bool m_partsHan;
    bool m_lowers;
    bool m_stripsAccents;
    UnicodeForm m_decomposed{Form::Nfd};
    Lowercase m_lowercase;
};

} // namespace tokenize
