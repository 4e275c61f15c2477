#pragma once

#include "app/ingest/formats/formats.h"
#include "app/ingest/pipeline.h"
#include "app/ingest/sources/growingfile.h"

namespace ingest {

/// One file that is followed, from its first whole line to its last: a source of the store.
class Followed
{
    Q_DISABLE_COPY_MOVE(Followed)

public:
    /// Borrows all but the values.
    Followed(GrowingFile &file, ImportOptions options, OnWriter onWriter, BatchSink &sink,
             std::shared_ptr<const detect::Matcher> matcher, const Pseudonyms &pseudonyms);

    enum class Fate {
        Unchanged,
        Grown,       ///< there were more records
        Replaced,    ///< its name has gone to another file, and it was read to its end
        WrittenAnew, ///< what was read is no longer there
    };

    /// Reads the lines that are whole by now. Fails as Follower::follow(), and with Cancelled.
    Result<Fate> look(const std::stop_token &stop);

    /// Nothing more is read: the source is complete as it is. Nothing happens where no record was read.
    Result<void> finish();

    /// Whether \a other begins with all that was read here, and has more: what is copied away before a file is emptied.
    Result<bool> isBeginningOf(GrowingFile &other) const;

    bool hasBegun() const { return m_opening.has_value(); }
    const ImportReport &report() const { return m_report; }

private:
    Result<void> begin(qint64 end);
    Result<void> check(qint64 end) const;
    Result<std::optional<SourceFile>> knownBeginning(qint64 size);
    Result<SourceFile> asNew(qint64 end);
    Result<void> recognise(SourceFile &source);
    Result<void> chooseFormat();
    Result<std::unique_ptr<RecordReader>> reader(qint64 end) const;
    Result<void> read(qint64 end, const std::stop_token &stop);

    GrowingFile &m_file;
    ImportOptions m_options;
    OnWriter m_onWriter;
    BatchSink &m_sink;
    std::shared_ptr<const detect::Matcher> m_matcher;
    const Pseudonyms &m_pseudonyms;

    std::optional<Opening> m_opening;
    SourceFile m_source;
    std::unique_ptr<Formats> m_formats;
    const Format *m_format = nullptr;
    StreamPosition m_at;
    QByteArray m_sha256; ///< of the bytes before m_report.end; empty: not known
    qint64 m_sizeBefore = -1; ///< when its name was seen to be lost
    ImportReport m_report;
};

} // namespace ingest
