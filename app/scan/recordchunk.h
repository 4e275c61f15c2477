#pragma once

#include "app/ingest/records/recordreader.h"

#include <string>
#include <vector>

namespace scan {

/// Some records of a stream with the bytes they stand in, so that another thread may have them.
class RecordChunk
{
public:
    static constexpr size_t mostBytes = 1 << 20; ///< the record that reaches it is the last
    static constexpr size_t mostRecords = 256;

    qint64 number = 0; ///< of the chunks of a stream, from 0

    /// Reads as many as fit; none: the stream has ended. Fails as the reader does.
    static Result<RecordChunk> read(ingest::RecordReader &reader, qint64 number);

    /// Valid as long as the chunk stays where it is.
    std::vector<ingest::Record> records() const;
    const std::vector<ingest::StreamPosition> &ends() const { return m_ends; } ///< behind each of them
    bool isEmpty() const { return m_records.empty(); }

private:
    std::string m_bytes;
    std::vector<size_t> m_places; ///< in m_bytes, of each record
    std::vector<ingest::Record> m_records; ///< without their bytes
    std::vector<size_t> m_sizes;
    std::vector<ingest::StreamPosition> m_ends;
};

} // namespace scan
