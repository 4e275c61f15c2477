#include "app/tokenize/bertnormalizer.h"

#include "app/tokenize/kinds.h"

namespace tokenize {

BertNormalizer::BertNormalizer(const Field &bert)
    : m_cleans(bert.boolean("clean_text", true))
    , m_partsHan(bert.boolean("handle_chinese_chars", true))
    , m_lowers(bert.boolean("lowercase", true))
    , m_stripsAccents(bert.boolean("strip_accents", m_lowers))
{
}

Aligned BertNormalizer::apply(Aligned text) const
{
    text = changed(text, [this](Aligned &out, char32_t c, Aligned::Origin origin) {
        if (m_cleans && (c == 0 || c == 0xfffd || isControl(c)))
            return;
        if (m_cleans && isSpace(c))
            c = ' ';
        if (!m_partsHan || !isHan(c))
            return out.append(c, origin);
        out.append(U' ', origin.atBegin());
        out.append(c, origin);
        out.append(U' ', origin.atEnd());
    });
    if (m_stripsAccents) {
        text = changed(m_decomposed.apply(std::move(text)), [](Aligned &out, char32_t c, Aligned::Origin origin) {
            if (!isNonspacing(c))
                out.append(c, origin);
        });
    }
    return m_lowers ? m_lowercase.apply(std::move(text)) : text;
}

} // namespace tokenize
