#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QSet>
#include <QStringList>

namespace dossier {

/// The entries of a JSON object, taken one by one, so that those that nobody took can be told.
class Entries
{
public:
    /// Writes what is left to \a left when it goes, each under its path: "metadata.tools".
    Entries(const QJsonObject &object, const QString &path, QStringList &left);
    ~Entries();
    Q_DISABLE_COPY_MOVE(Entries)

    /// Text, or a number or truth value as text. Empty: no such entry. A list or an object stays untaken.
    QString text(const QString &key);
    QJsonArray list(const QString &key); ///< one value that is no list counts as a list of one
    QJsonObject object(const QString &key);
    QJsonValue value(const QString &key);
    void pass(const QString &key) { m_taken.insert(key); } ///< known, and of no use to a dossier

    QString pathOf(const QString &key) const { return m_path.isEmpty() ? key : m_path + u'.' + key; }
    QStringList &left() { return m_left; }

private:
    QJsonObject m_object;
    QString m_path;
    QStringList &m_left;
    QSet<QString> m_taken;
};

/// Calls with(entries, index) for each object of \a list, which is at \a path.
template <typename With>
void eachObject(const QJsonArray &list, const QString &path, QStringList &left, With with)
{
    for (qsizetype i = 0; i < list.size(); ++i) {
        Entries entries(list.at(i).toObject(), QStringLiteral("%1[%2]").arg(path).arg(i), left);
        with(entries);
    }
}

} // namespace dossier
