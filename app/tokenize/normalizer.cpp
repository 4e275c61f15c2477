#include "app/tokenize/normalizer.h"

#include "app/tokenize/bertnormalizer.h"
#include "app/tokenize/charsmap.h"
#include "app/tokenize/plainnormalizers.h"
#include "app/tokenize/replacement.h"
#include "app/tokenize/unicodeform.h"

using namespace Qt::StringLiterals;

namespace tokenize {

namespace {

/// "Sequence": one after the other.
class Normalizers : public Normalizer
{
public:
    explicit Normalizers(const Field &normalizers)
    {
        for (const Field &normalizer : normalizers.list())
            m_all.push_back(readNormalizer(normalizer));
    }

    Aligned apply(Aligned text) const override
    {
        for (const auto &normalizer : m_all)
            text = normalizer->apply(std::move(text));
        return text;
    }

private:
    std::vector<std::unique_ptr<const Normalizer>> m_all;
};

} // namespace

std::unique_ptr<const Normalizer> readNormalizer(const Field &normalizer)
{
    const std::string_view type = normalizer.type();
    if (type == "Sequence")
        return std::make_unique<Normalizers>(normalizer["normalizers"]);
    if (type == "BertNormalizer")
        return std::make_unique<BertNormalizer>(normalizer);
    if (const auto form = unicodeFormNamed(type))
        return std::make_unique<UnicodeForm>(*form);
    if (type == "Lowercase")
        return std::make_unique<Lowercase>();
    if (type == "StripAccents")
        return std::make_unique<StripAccents>();
    if (type == "Strip")
        return std::make_unique<Strip>(normalizer);
    if (type == "Prepend")
        return std::make_unique<Prepend>(normalizer);
    if (type == "Nmt")
        return std::make_unique<Nmt>();
    if (type == "Replace")
        return std::make_unique<Replacement>(normalizer);
    if (type == "Precompiled")
        return std::make_unique<Charsmap>(normalizer["precompiled_charsmap"]);
    normalizer.refuseType(u"normalizer"_s);
}

} // namespace tokenize
