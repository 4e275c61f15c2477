#include "app/scan/recordchunk.h"

#include "app/ingest/records/readwindow.h"

namespace scan {

Result<RecordChunk> RecordChunk::read(ingest::RecordReader &reader, qint64 number)
{
    RecordChunk chunk;
    chunk.number = number;
    ingest::Record record;
    while (chunk.m_records.size() < mostRecords && chunk.m_bytes.size() < mostBytes) {
        const Result<bool> read = reader.next(record);
        if (!read)
            return failed(read);
        if (!*read)
            break;
        chunk.m_places.push_back(chunk.m_bytes.size());
        chunk.m_sizes.push_back(record.bytes.size());
        chunk.m_bytes += record.bytes;
        chunk.m_bytes.append(ingest::ReadWindow::padding, '\0');
        record.bytes = {};
        chunk.m_records.push_back(record);
        chunk.m_ends.push_back(reader.position());
    }
    return chunk;
}

std::vector<ingest::Record> RecordChunk::records() const
{
    std::vector<ingest::Record> records = m_records;
    for (size_t i = 0; i < records.size(); ++i)
        records[i].bytes = std::string_view(m_bytes).substr(m_places[i], m_sizes[i]);
    return records;
}

} // namespace scan
