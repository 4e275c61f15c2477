#pragma once

#include "app/ingest/records/readwindow.h"
#include "app/ingest/records/recordreader.h"

#include <string>

namespace ingest {

/// One record a line.
class JsonLines : public RecordReader
{
public:
    /// \a window stands where \a line begins.
    JsonLines(std::unique_ptr<ReadWindow> window, qint64 line, size_t limit);

    Result<bool> next(Record &record) override;
    StreamPosition position() const override;
    const ByteSource &source() const override { return m_window->source(); }

private:
    /// Makes the window hold the whole next line, or more than the limit of it. The length of the
    /// line without its LF; none: the stream has ended before.
    Result<std::optional<size_t>> findEnd();
    Result<void> passOver(Record &record);
    Record describe(std::string_view bytes) const;
    bool last(Record &record);

    std::unique_ptr<ReadWindow> m_window;
    qint64 m_line;
    size_t m_limit;
    size_t m_given = 0; ///< bytes of the window that the last record took: dropped at the next call
    std::string m_beginning;
    bool m_faultTold = false;
};

} // namespace ingest
