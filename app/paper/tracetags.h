#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QPointF>

#include <functional>
#include <optional>

namespace paper {

/// A tag of what `mutool trace` writes: `<g unicode="A" x="1"/>`. Views into the reader's bytes.
struct TraceTag
{
    QByteArrayView name;
    QByteArrayView attributes;
    bool isEnd = false;   ///< </name>
    bool isEmpty = false; ///< <name/>

    /// As it is written, entities and all; empty if there is none.
    QByteArrayView value(QByteArrayView key) const;
    double number(QByteArrayView key) const; ///< 0 if there is none, or none that is finite
    /// The one character of a text attribute. 0: more, or none.
    char32_t character(QByteArrayView key) const;
};

/// Cuts what mutool writes into tags as it comes. No XML parser would do: the texts of a broken file are no XML.
class TraceTags
{
public:
    using Sink = std::function<bool(const TraceTag &)>;

    /// False: the sink wants no more, or a tag is longer than any that mutool writes.
    bool feed(QByteArrayView bytes, const Sink &sink);

private:
    QByteArray m_rest;
};

/// x' = a x + c y + e, y' = b x + d y + f, as PDF has it.
struct Matrix
{
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;

    QPointF map(QPointF point) const { return {a * point.x() + c * point.y() + e, b * point.x() + d * point.y() + f}; }
    QPointF turn(QPointF vector) const { return {a * vector.x() + c * vector.y(), b * vector.x() + d * vector.y()}; }
};

/// "1 0 0 -1 0 842"; four numbers have no shift.
std::optional<Matrix> matrixOf(QByteArrayView text);

} // namespace paper
