#pragma once

#include "app/ingest/records/eventgroup.h"
#include "app/ingest/records/readwindow.h"

#include <string>

namespace ingest {

/// A log of server-sent events: one record an answer, from its request or first event to its last.
/// A JSON object that is no request, and a line that is nothing known outside an answer, are records
/// of their own. Fields and comments that belong to no data are passed over like blank lines.
class EventStreams : public RecordReader
{
public:
    /// \a window stands where \a line begins, between two answers.
    EventStreams(std::unique_ptr<ReadWindow> window, qint64 line, size_t limit);

    Result<bool> next(Record &record) override;
    StreamPosition position() const override;
    const ByteSource &source() const override { return m_window->source(); }

private:
    /// What has been read of the next record. Offsets are of the stream.
    struct Reading
    {
        std::optional<StreamPosition> begin;
        std::optional<StreamPosition> waiting; ///< first of the fields that no data has followed yet
        qint64 end = 0;                        ///< behind its last line, without the break
        StreamPosition after;                  ///< behind the break
    };

    /// Makes the window hold the line at m_at, or more than the limit of it. Its length with the
    /// break; none: the stream has ended before.
    Result<std::optional<size_t>> findLine();
    /// False: the record is complete.
    Result<bool> takeLine(size_t size);
    void begin(StreamPosition where);
    Result<void> pass(size_t size);
    Result<void> passOverLine();
    bool bound();
    void remember();
    StreamPosition here() const;
    Record described(StreamPosition begin) const;
    bool last(Record &record);

    std::unique_ptr<ReadWindow> m_window;
    EventGroup m_group;
    qint64 m_line; ///< of the line at m_at
    size_t m_limit;
    size_t m_at = 0; ///< bytes of the window that were looked at
    Reading m_reading;
    std::string m_beginning; ///< of a record that is too long
    bool m_faultTold = false;
};

} // namespace ingest
