#pragma once

#include "app/ingest/sources/bytesource.h"

namespace ingest {

/// What comes through a pipe, as it comes: UTF-8, not packed, read once and never kept.
class PipeSource : public ByteSource
{
public:
    /// Borrows \a descriptor, which is open for reading. \a name: for messages.
    PipeSource(int descriptor, QString name);

    qint64 positionOnDisk() const override { return position(); }
    qint64 sizeOnDisk() const override { return 0; } ///< not known
    Compression compression() const override { return Compression::None; }
    QString path() const override { return m_name; }

protected:
    Result<size_t> produce(std::span<char> into) override;

private:
    int m_descriptor;
    QString m_name;
};

} // namespace ingest
