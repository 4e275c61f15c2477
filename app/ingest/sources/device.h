#pragma once

#include <QIODevice>
#include <QString>

#include <memory>

namespace ingest {

/// Something to read from at any place, open, and what it is called: a file, or bytes in memory.
struct Device
{
    std::unique_ptr<QIODevice> io;
    QString name; ///< the path, for messages
};

} // namespace ingest
