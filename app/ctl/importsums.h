#pragma once

#include "app/ingest/importer.h"

#include <QJsonObject>

namespace ctl {

/// The sums over all files of one call of import.
struct ImportSums
{
    ingest::SourceTotals totals;
    qint64 files = 0;
    qint64 bytes = 0;
    qint64 passedOver = 0;
    qint64 unreadPictures = 0;
    double seconds = 0;

    void add(const ingest::ImportReport &report);
    QJsonObject json() const;
};

/// What became of a file, on stderr.
void say(const ingest::ImportReport &report);
void sayPassedOver(const QString &name, const Failure &why);

} // namespace ctl
