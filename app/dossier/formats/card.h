#pragma once

#include "app/base/result.h"

#include <QByteArray>
#include <QJsonObject>

#include <utility>
#include <vector>

namespace dossier {

/// A model card or a dataset card as the trade writes them: a head in YAML between two lines "---", then Markdown.
struct Card
{
    QJsonObject head;
    QString body;
};

/// The head's entries in the order in which they are written; those within others go by name.
using Head = std::vector<std::pair<QString, QJsonValue>>;

/// Reads UTF-8 with or without a byte order mark. BadInput, with line and column in \a name: no head, YAML that
/// cannot be parsed, a head that is not a map, a key given twice, or one that unfolds to more than 100,000 values.
/// Plain words become numbers, truth values and nothing as YAML 1.2's core schema says; what is quoted stays text.
Result<Card> readCard(const QByteArray &text, const QString &name);

/// The same entries give the same bytes. Text that another reader could take for a number is quoted.
QByteArray writeCard(const Head &head, const QString &body);

} // namespace dossier
