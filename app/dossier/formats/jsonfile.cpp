#include "app/dossier/formats/jsonfile.h"

#include <QJsonDocument>

namespace dossier {

Result<QJsonObject> jsonObjectIn(const QByteArray &json, const QString &name)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError) {
        const QByteArrayView before = QByteArrayView(json).first(std::min<qsizetype>(error.offset, json.size()));
        const qsizetype lineStart = before.lastIndexOf('\n') + 1;
        return fail(
            Failure::Kind::BadInput, error.errorString(),
            QStringLiteral("%1:%2:%3").arg(name).arg(before.count('\n') + 1).arg(before.size() - lineStart + 1));
    }
    if (!document.isObject())
        return fail(Failure::Kind::BadInput, QStringLiteral("the file is not one JSON object"), name);
    return document.object();
}

} // namespace dossier
