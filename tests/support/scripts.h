#pragma once

#include <QDir>

/// The shipped migration scripts up to \a newest, copied to \a folder, which db::migrate() takes: how a
/// file of an older release is made. Returns \a folder.
inline QString shippedScripts(int newest, const QString &folder)
{
    QDir().mkpath(folder);
    const QDir shipped(QStringLiteral(":/db/migrations"));
    for (const QString &name : shipped.entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name)) {
        if (QStringView(name).left(4).toInt() <= newest)
            QFile::copy(shipped.filePath(name), folder + QLatin1Char('/') + name);
    }
    return folder;
}
