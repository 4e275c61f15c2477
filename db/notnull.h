#pragma once

#include <QByteArray>
#include <QString>

namespace db {

/// \a text for a column that is NOT NULL: a null string, which would be bound as NULL, is empty.
inline QString orEmpty(const QString &text)
{
    return text.isNull() ? QStringLiteral("") : text;
}

inline QByteArray orEmpty(const QByteArray &bytes)
{
    return bytes.isNull() ? QByteArrayLiteral("") : bytes;
}

} // namespace db
