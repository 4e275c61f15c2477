#include "app/journal/entry.h"

#include <QtEndian>

namespace journal {

namespace {

constexpr QByteArrayView eventTag("vermilion.event.v1");

/// Takes the fields off bytes that canonicalBytes() made.
class FieldReader
{
public:
    explicit FieldReader(QByteArrayView bytes)
        : m_left(bytes)
    {
    }

    QByteArray field()
    {
        constexpr qsizetype lengthBytes = 8;
        const quint64 size = m_left.size() < lengthBytes ? 0 : qFromBigEndian<quint64>(m_left.data());
        if (m_left.size() < lengthBytes || size > static_cast<quint64>(m_left.size() - lengthBytes)) {
            m_isSound = false;
            return {};
        }
        const QByteArray bytes = m_left.sliced(lengthBytes, static_cast<qsizetype>(size)).toByteArray();
        m_left = m_left.sliced(lengthBytes + bytes.size());
        return bytes;
    }
    qint64 number()
    {
        const QByteArray bytes = field();
        m_isSound = m_isSound && bytes.size() == sizeof(qint64);
        return m_isSound ? qFromBigEndian<qint64>(bytes.constData()) : 0;
    }
    QString text() { return QString::fromUtf8(field()); }
    bool isAtEnd() const { return m_isSound && m_left.isEmpty(); }

private:
    QByteArrayView m_left;
    bool m_isSound = true;
};

} // namespace

Result<Entry> entryOf(QByteArrayView bytes)
{
    Entry entry;
    if (bytes.startsWith(eventTag)) {
        FieldReader reader(bytes.sliced(eventTag.size()));
        entry.previous = reader.field();
        entry.event.sequence = reader.number();
        entry.event.at = reader.number();
        entry.event.actor = reader.text();
        entry.event.kind = reader.text();
        entry.event.object = reader.text();
        entry.event.body = reader.field();
        // Made again they must be the same bytes: else something in them is not shown.
        if (reader.isAtEnd() && canonicalBytes(entry.event, entry.previous) == bytes)
            return entry;
    }
    return fail(Failure::Kind::BadInput, QStringLiteral("these are not the bytes of an event"));
}

} // namespace journal
