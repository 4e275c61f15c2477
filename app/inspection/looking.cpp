#include "app/inspection/looking.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace inspection {

QString partPath(const QString &live)
{
    return live + u".inspection"_s;
}

void removePart(const QString &live)
{
    for (const QString &suffix : {u""_s, u"-wal"_s, u"-shm"_s, u"-journal"_s})
        QFile::remove(partPath(live) + suffix);
}

Result<Subset> makePart(const QString &live, const QByteArray &passphrase, const Session &session)
{
    removePart(live);
    return writeSubset({.live = live,
                        .passphrase = passphrase,
                        .scope = session.scope,
                        .mandate = session.mandate,
                        .path = partPath(live),
                        .key = passphrase});
}

} // namespace inspection
