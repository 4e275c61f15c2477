#pragma once

#include "app/ingest/sources/bytesource.h"

#include <memory>
#include <optional>
#include <string_view>

namespace ingest {

/// The part of a byte stream that is held in memory: slides forward, and grows only while somebody
/// needs more bytes in one piece than there is room for.
class ReadWindow
{
    Q_DISABLE_COPY_MOVE(ReadWindow)

public:
    /// Bytes that may be read behind bytes(), whatever they hold: simdjson asks for them.
    static constexpr size_t padding = 64;

    explicit ReadWindow(std::unique_ptr<ByteSource> source);

    /// What is held and not dropped. Valid until more(), drop() or skipTo().
    std::string_view bytes() const { return {m_buffer.get() + m_begin, m_end - m_begin}; }
    qint64 offset() const { return m_offset; } ///< of the first of bytes(), in the decompressed stream

    /// Reads on behind bytes(). False: the stream has ended, perhaps by a fault().
    /// Fails only if the disk refuses.
    Result<bool> more();

    /// An archive that ends too early or is damaged: why the stream ended.
    const std::optional<Failure> &fault() const { return m_fault; }

    void drop(size_t count);
    Result<void> skipTo(qint64 offset); ///< forward only

    const ByteSource &source() const { return *m_source; }

private:
    void makeRoom();
    void moveTo(size_t capacity);

    std::unique_ptr<ByteSource> m_source;
    std::unique_ptr<char[]> m_buffer;
    size_t m_capacity = 0;
    size_t m_begin = 0;
    size_t m_end = 0;
    qint64 m_offset = 0;
    std::optional<Failure> m_fault;
};

} // namespace ingest
