#include "app/tokenize/unicodeform.h"

#include <stdexcept>

namespace tokenize {

namespace {

const icu::Normalizer2 &instance(Form form)
{
    UErrorCode error = U_ZERO_ERROR;
    const icu::Normalizer2 *made = nullptr;
    switch (form) {
    case Form::Nfc: made = icu::Normalizer2::getNFCInstance(error); break;
    case Form::Nfd: made = icu::Normalizer2::getNFDInstance(error); break;
    case Form::Nfkc: made = icu::Normalizer2::getNFKCInstance(error); break;
    case Form::Nfkd: made = icu::Normalizer2::getNFKDInstance(error); break;
    }
    if (U_FAILURE(error))
        throw std::runtime_error(u_errorName(error));
    return *made;
}

} // namespace

std::optional<Form> unicodeFormNamed(std::string_view type)
{
    if (type == "NFC")
        return Form::Nfc;
    if (type == "NFD")
        return Form::Nfd;
    if (type == "NFKC")
        return Form::Nfkc;
    if (type == "NFKD")
        return Form::Nfkd;
    return std::nullopt;
}

UnicodeForm::UnicodeForm(Form form)
    : m_form(instance(form))
{
}

/// Where the next code point stands that nothing before it joins or passes.
size_t UnicodeForm::endOfTogether(std::string_view text, size_t begin) const
{
    constexpr size_t most = 128; // code points; more marks than a letter can have would take time without end
    size_t at = begin;
    for (size_t count = 0; at < text.size() && count < most; ++count) {
        const text::CodePoint c = text::codePointAt(text, at);
        if (count > 0 && (c.value < 0x80 || m_form.hasBoundaryBefore(static_cast<UChar32>(c.value))))
            break;
        at += static_cast<size_t>(c.length);
    }
    return at;
}

Aligned UnicodeForm::apply(Aligned text) const
{
    Aligned out;
    out.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        const size_t end = endOfTogether(text.text(), at);
        const text::CodePoint c = text::codePointAt(text.text(), at);
        const bool isAlone = end == at + static_cast<size_t>(c.length);
        if (isAlone && (c.value < 0x80 || m_form.isInert(static_cast<UChar32>(c.value))))
            out.append(c.value, text.originAt(at));
        else
            normalise(text, {at, end}, out);
        at = end;
    }
    return out;
}

void UnicodeForm::normalise(const Aligned &text, text::Span together, Aligned &out) const
{
    const std::string_view view = text.view(together);
    const auto before = icu::UnicodeString::fromUTF8({view.data(), static_cast<int32_t>(view.size())});
    UErrorCode error = U_ZERO_ERROR;
    if (m_form.isNormalized(before, error)) {
        out.append(text, together);
        return;
    }
    std::string after;
    m_form.normalize(before, error).toUTF8String(after);
    out.append(after, text.origin(together));
}

} // namespace tokenize
