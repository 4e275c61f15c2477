#pragma once

#include "app/ingest/sources/bytesource.h"

#include <QBuffer>

#include <vector>

/// Reads to the end, or to the first fault, in pieces of an odd size.
inline QByteArray drained(ingest::ByteSource &source, Failure *fault = nullptr, size_t pieceSize = 1001)
{
    QByteArray all;
    std::vector<char> piece(pieceSize);
    for (;;) {
        const Result<size_t> count = source.read(piece);
        if (!count && fault)
            *fault = count.error();
        if (!count || *count == 0)
            return all;
        all.append(piece.data(), static_cast<qsizetype>(*count));
    }
}

/// \a bytes as a device that the ingest room reads from.
inline ingest::Device inMemory(const QByteArray &bytes)
{
    auto buffer = std::make_unique<QBuffer>();
    buffer->setData(bytes);
    buffer->open(QIODevice::ReadOnly);
    return {std::move(buffer), QStringLiteral("memory")};
}
