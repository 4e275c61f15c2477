#pragma once

#include "app/ingest/records/columns.h"
#include "app/ingest/records/readwindow.h"
#include "app/ingest/records/recordreader.h"
#include "app/ingest/records/rowscanner.h"

#include <string>

namespace ingest {

/// One record a row of delimited text (CSV, TSV): the bytes of the row alone; what its cells are is in
/// Record::columns, which lives as long as the reader. Blank lines are passed over.
///
/// Of a quotation mark that nothing closes, neither within the limit nor before the end, its own line
/// is the damaged record, and reading goes on in the next one.
class DelimitedRows : public RecordReader
{
public:
    /// \a window stands where a row begins, at \a line.
    DelimitedRows(std::unique_ptr<ReadWindow> window, Columns columns, qint64 line, size_t limit);

    Result<bool> next(Record &record) override;
    StreamPosition position() const override;
    const ByteSource &source() const override { return m_window->source(); }

private:
    /// Makes the window hold the whole next row, or more than the limit of it, or all that is left.
    Result<size_t> findEnd(RowScanner &scanner);
    /// \a length bytes of the window, the line break behind them included, as a record.
    Record take(size_t length, qint64 lineBreaks);
    Record takeUnclosed(size_t firstLine);
    static void cutOff(Record &record);
    Result<void> passOver(Record &record);
    bool last(Record &record, const RowScanner &scanner);

    std::unique_ptr<ReadWindow> m_window;
    Columns m_columns;
    qint64 m_line;
    size_t m_limit;
    size_t m_given = 0; ///< bytes of the window that the last record took: dropped at the next call
    std::string m_beginning;
    bool m_faultTold = false;
};

} // namespace ingest
