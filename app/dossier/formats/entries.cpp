#include "app/dossier/formats/entries.h"

#include <QVariant>

namespace dossier {

Entries::Entries(const QJsonObject &object, const QString &path, QStringList &left)
    : m_object(object)
    , m_path(path)
    , m_left(left)
{
}

Entries::~Entries()
{
    for (auto entry = m_object.constBegin(); entry != m_object.constEnd(); ++entry) {
        if (!m_taken.contains(entry.key()))
            m_left.append(pathOf(entry.key()));
    }
}

QString Entries::text(const QString &key)
{
    const QJsonValue found = m_object.value(key);
    if (found.isUndefined() || found.isObject() || found.isArray())
        return {};
    m_taken.insert(key);
    return found.toVariant().toString();
}

QJsonArray Entries::list(const QString &key)
{
    const QJsonValue found = value(key);
    if (found.isUndefined() || found.isNull())
        return {};
    return found.isArray() ? found.toArray() : QJsonArray{found};
}

QJsonObject Entries::object(const QString &key)
{
    return value(key).toObject();
}

QJsonValue Entries::value(const QString &key)
{
    m_taken.insert(key);
    return m_object.value(key);
}

} // namespace dossier
