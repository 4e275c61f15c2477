#include "app/paper/tracetags.h"

#include <QList>
#include <QString>

#include <cmath>

namespace paper {

namespace {

constexpr qsizetype longestTag = 16 * 1024;

bool isBlank(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t';
}

/// Where the tag that \a bytes begins with ends, behind its ">"; -1: not yet here. A ">" within quotation marks is
/// none.
qsizetype endOfTag(QByteArrayView bytes)
{
    bool isQuoted = false;
    for (qsizetype at = 1; at < bytes.size(); ++at) {
        if (bytes[at] == '"')
            isQuoted = !isQuoted;
        else if (bytes[at] == '>' && !isQuoted)
            return at + 1;
    }
    return -1;
}

TraceTag tagOf(QByteArrayView inner)
{
    TraceTag tag;
    tag.isEnd = inner.startsWith('/');
    if (tag.isEnd)
        inner = inner.sliced(1);
    tag.isEmpty = inner.endsWith('/');
    if (tag.isEmpty)
        inner.chop(1);
    qsizetype end = 0;
    while (end < inner.size() && !isBlank(inner[end]))
        ++end;
    tag.name = inner.first(end);
    tag.attributes = inner.sliced(end);
    return tag;
}

double finite(QByteArrayView text)
{
    bool ok = false;
    const double number = text.toDouble(&ok);
    return ok && std::isfinite(number) && std::abs(number) < 1e9 ? number : 0;
}

char32_t entity(QByteArrayView name)
{
    if (name == "lt")
        return U'<';
    if (name == "gt")
        return U'>';
    if (name == "amp")
        return U'&';
    if (name == "quot")
        return U'"';
    if (name == "apos")
        return U'\'';
    bool ok = false;
    if (name.startsWith("#x"))
        return name.sliced(2).toUInt(&ok, 16);
    return name.startsWith('#') ? name.sliced(1).toUInt(&ok) : 0;
}

} // namespace

QByteArrayView TraceTag::value(QByteArrayView key) const
{
    for (qsizetype at = attributes.indexOf(key); at >= 0; at = attributes.indexOf(key, at + 1)) {
        const qsizetype open = at + key.size() + 1;
        const bool isKey = at > 0 && isBlank(attributes[at - 1]) && open < attributes.size()
            && attributes[open - 1] == '=' && attributes[open] == '"';
        if (!isKey)
            continue;
        const qsizetype close = attributes.indexOf('"', open + 1);
        return close < 0 ? QByteArrayView() : attributes.sliced(open + 1, close - open - 1);
    }
    return {};
}

double TraceTag::number(QByteArrayView key) const
{
    return finite(value(key));
}

char32_t TraceTag::character(QByteArrayView key) const
{
    const QByteArrayView text = value(key);
    if (text.startsWith('&') && text.endsWith(';'))
        return entity(text.sliced(1, text.size() - 2));
    const QList<uint> codes = QString::fromUtf8(text).toUcs4();
    return codes.size() == 1 ? codes.front() : 0;
}

bool TraceTags::feed(QByteArrayView bytes, const Sink &sink)
{
    m_rest.append(bytes);
    const QByteArrayView all(m_rest);
    qsizetype at = all.indexOf('<');
    while (at >= 0) {
        const qsizetype length = endOfTag(all.sliced(at));
        if (length < 0)
            break;
        if (!sink(tagOf(all.sliced(at + 1, length - 2))))
            return false;
        at = all.indexOf('<', at + length);
    }
    m_rest = at < 0 ? QByteArray() : m_rest.sliced(at);
    return m_rest.size() <= longestTag;
}

std::optional<Matrix> matrixOf(QByteArrayView text)
{
    const QList<QByteArray> parts = text.toByteArray().simplified().split(' ');
    if (parts.size() != 4 && parts.size() != 6)
        return std::nullopt;
    Matrix matrix{finite(parts[0]), finite(parts[1]), finite(parts[2]), finite(parts[3])};
    if (parts.size() == 6) {
        matrix.e = finite(parts[4]);
        matrix.f = finite(parts[5]);
    }
    return matrix;
}

} // namespace paper
