#include "app/tokenize/charsmap.h"

#include "app/text/graphemes.h"
#include "app/text/utf8.h"

#include <QByteArray>
#include <QtEndian>

using namespace Qt::StringLiterals;

namespace tokenize {

namespace {

// The bits of a unit of a Darts-clone array.
constexpr bool hasLeaf(uint32_t unit)
{
    return (unit >> 8 & 1) != 0;
}

constexpr uint32_t value(uint32_t unit)
{
    return unit & 0x7fffffff;
}

constexpr uint32_t label(uint32_t unit)
{
    return unit & 0x800000ff;
}

constexpr uint32_t offset(uint32_t unit)
{
    return unit >> 10 << ((unit & 1 << 9) >> 6);
}

} // namespace

Charsmap::Charsmap(const Field &charsmap)
{
    const std::string_view base64 = charsmap.text();
    const auto decoded =
        QByteArray::fromBase64Encoding(QByteArray(base64.data(), static_cast<qsizetype>(base64.size())),
                                       QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded)
        charsmap.refuse(u"is not base64"_s);
    const QByteArray &bytes = *decoded;
    constexpr qsizetype unitSize = sizeof(uint32_t);
    const qsizetype size = bytes.size() < unitSize ? 0 : qFromLittleEndian<quint32>(bytes.constData());
    if (size < unitSize || size % unitSize != 0 || size > bytes.size() - unitSize)
        charsmap.refuse(u"has no double array of the size that it states"_s);
    m_units.resize(static_cast<size_t>(size / unitSize));
    qFromLittleEndian<quint32>(bytes.constData() + unitSize, static_cast<qsizetype>(m_units.size()), m_units.data());
    m_texts = bytes.sliced(unitSize + size).toStdString();
    if (!QByteArrayView(m_texts).isValidUtf8())
        charsmap.refuse(u"has normalised texts that are not UTF-8"_s);
}

/// What the shortest beginning of \a text in the array gives way to; nothing if none is there.
std::optional<std::string_view> Charsmap::normalised(std::string_view text) const
{
    size_t at = offset(m_units[0]);
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        at ^= byte;
        if (byte == 0 || at >= m_units.size() || label(m_units[at]) != byte)
            return std::nullopt;
        const uint32_t unit = m_units[at];
        at ^= offset(unit);
        if (!hasLeaf(unit))
            continue;
        if (at >= m_units.size() || value(m_units[at]) >= m_texts.size())
            return std::nullopt;
        const size_t begin = value(m_units[at]);
        if (!text::isBoundary(m_texts, begin))
            return std::nullopt;
        const auto found = std::string_view(m_texts).substr(begin);
        return found.substr(0, found.find('\0'));
    }
    return std::nullopt;
}

Aligned Charsmap::apply(Aligned text) const
{
    Aligned out;
    out.reserve(text.size());
    for (size_t at = 0; at < text.size();) {
        size_t end = at;
        do
            end += static_cast<size_t>(text::codePointAt(text.text(), end).length);
        while (!text::isGraphemeBoundary(text.text(), end));
        normaliseGrapheme(text, {at, end}, out);
        at = end;
    }
    return out;
}

void Charsmap::normaliseGrapheme(const Aligned &text, text::Span grapheme, Aligned &out) const
{
    constexpr size_t longest = 6; // bytes, of what is looked up as a whole: fewer than these
    if (grapheme.size() < longest) {
        if (const auto by = normalised(text.view(grapheme)))
            return out.append(*by, text.origin(grapheme));
    }
    for (size_t at = grapheme.begin; at < grapheme.end;) {
        const size_t end = at + static_cast<size_t>(text::codePointAt(text.text(), at).length);
        if (const auto by = normalised(text.view({at, end})))
            out.append(*by, text.originAt(at));
        else
            out.append(text, {at, end});
        at = end;
    }
}

} // namespace tokenize
