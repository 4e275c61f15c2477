#pragma once

#include "app/ingest/records/readwindow.h"
#include "app/ingest/records/recordreader.h"
#include "app/ingest/records/valuescanner.h"

#include <string>

namespace ingest {

/// Values one after the other, whatever white space they contain: the elements of a top-level array,
/// one pretty-printed object, or several.
class JsonValues : public RecordReader
{
public:
    /// \a window stands at the beginning of the stream.
    JsonValues(std::unique_ptr<ReadWindow> window, size_t limit);

    Result<bool> next(Record &record) override;
    StreamPosition position() const override;
    const ByteSource &source() const override { return m_window->source(); }

private:
    Result<bool> findBeginning();
    /// Reads the value to its end; the window then begins with what was not passed over.
    Result<void> readValue(Record &record);
    void passOver(size_t count);
    bool last(Record &record);
    void setDamage(Record &record);

    std::unique_ptr<ReadWindow> m_window;
    qint64 m_line = 1;
    bool m_isInArray = false;
    size_t m_limit;
    size_t m_given = 0;
    std::string m_beginning;
    bool m_endTold = false;
};

} // namespace ingest
