#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <vector>

namespace ui {

/// What an event tells, in words: "Step recorded: report". A kind that is not known here gives its
/// own name, so nothing in the chain goes unshown. \a words: names of stored words that are data,
/// such as the steps of a case.
QString eventText(const QString &kind, const QByteArray &body, const QHash<QString, QString> &words = {});

/// What an event is about, in words: "generation/42" -> "G-42", "incident/7" -> "Case 7".
QString objectText(const QString &object);

/// The first ten digits, with an ellipsis: enough to compare by eye.
QString shortHash(const QByteArray &hash);

/// Kinds that are looked at together.
struct EventGroup
{
    QString id;        ///< "incidents"
    QString name;      ///< "Incidents and reports"
    QStringList kinds; ///< first parts of their kinds
};
std::vector<EventGroup> eventGroups();

} // namespace ui
