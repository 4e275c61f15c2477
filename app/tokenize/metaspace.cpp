#include "app/tokenize/metaspace.h"

#include "app/text/utf8.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace tokenize {

Metaspace::Metaspace(const Field &metaspace)
    : m_prepend(readPrepend(metaspace))
    , m_splits(metaspace.boolean("split", true))
{
    text::append(m_blank, metaspace["replacement"].character());
}

Metaspace::Prepend Metaspace::readPrepend(const Field &metaspace)
{
    const auto scheme = metaspace.find("prepend_scheme");
    if (!scheme)
        return metaspace.boolean("add_prefix_space", true) ? Prepend::Always : Prepend::Never;
    if (scheme->text() == "always")
        return Prepend::Always;
    if (scheme->text() == "first")
        return Prepend::First;
    if (scheme->text() == "never")
        return Prepend::Never;
    scheme->refuse(u"the scheme %1 is not supported"_s.arg(inQuotes(scheme->text())));
}

void Metaspace::apply(Words &words) const
{
    Words out;
    out.text.reserve(words.text.size() + words.text.size() / 2);
    for (const text::Span &span : words.spans) {
        const size_t begin = out.text.size();
        const std::string_view word = words.text.view(span);
        const Aligned::Origin first = words.text.originAt(span.begin);
        const bool hasBlank = word.front() == ' ' || word.starts_with(m_blank);
        if (!hasBlank && (m_prepend == Prepend::Always || (m_prepend == Prepend::First && first.begin == 0)))
            out.text.append(m_blank, first.atBegin());
        for (size_t at = span.begin; at < span.end;) {
            const size_t blank = std::min(words.text.text().find(' ', at), span.end);
            out.text.append(words.text, {at, blank});
            if (blank < span.end)
                out.text.append(m_blank, words.text.originAt(blank));
            at = blank + 1;
        }
        addWords(out.text, {begin, out.text.size()}, out.spans);
    }
    words = std::move(out);
}

void Metaspace::addWords(const Aligned &text, text::Span whole, std::vector<text::Span> &spans) const
{
    size_t begin = whole.begin;
    const std::string_view view = std::string_view(text.text()).substr(0, whole.end);
    for (size_t at = m_splits ? view.find(m_blank, begin + 1) : std::string_view::npos; at != std::string_view::npos;
         at = view.find(m_blank, at + 1)) {
        spans.push_back({begin, at});
        begin = at;
    }
    spans.push_back({begin, whole.end});
}

} // namespace tokenize
