#pragma once

#include "app/tokenize/normalizer.h"

#include <unicode/normalizer2.h>

#include <optional>

namespace tokenize {

enum class Form { Nfc, Nfd, Nfkc, Nfkd };

std::optional<Form> unicodeFormNamed(std::string_view type); ///< "NFC", …

/// The normalizers "NFC", "NFD", "NFKC" and "NFKD", by ICU. What is normalised together (a letter and its marks)
/// has one origin, as a whole.
class UnicodeForm : public Normalizer
{
public:
    explicit UnicodeForm(Form form); ///< throws std::runtime_error if ICU has lost its data

    Aligned apply(Aligned text) const override;

private:
    size_t endOfTogether(std::string_view text, size_t begin) const;
    void normalise(const Aligned &text, text::Span together, Aligned &out) const;

    const icu::Normalizer2 &m_form;
};

} // namespace tokenize
