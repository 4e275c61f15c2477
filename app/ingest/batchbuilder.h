#pragma once

#include "app/ingest/batch.h"
#include "app/ingest/formats/formats.h"
#include "app/ingest/importoptions.h"
#include "app/ingest/pseudonym.h"

namespace ingest {

/// Turns records into batches: parsed, pseudonymised and scanned. Touches neither disk nor store. For one thread.
class BatchBuilder
{
public:
    /// \a format reads the records, unless one of them is clearly of another format of \a formats;
    /// if the options name a format it reads all of them. Borrows the formats.
    BatchBuilder(const Formats &formats, const Format &format, ImportOptions options, Pseudonyms pseudonyms,
                 std::shared_ptr<const detect::Matcher> matcher);

    /// \a after: the reader's position behind \a record.
    void add(const Record &record, StreamPosition after);

    bool isEmpty() const { return m_batch.records == 0 && m_batch.withoutCall == 0; }
    bool isFull() const;
    Batch take(); ///< leaves it empty
    qint64 withoutCall() const { return m_withoutCall; } ///< records so far, in all batches

private:
    std::expected<std::vector<Generation>, Unreadable> generationsIn(const Json &record) const;
    void addRow(Generation &&generation, const Record &record, int ordinal, const QByteArray &hash);
    void scan(StoredRow &row);
    void quarantine(const Record &record, Unreadable why);

    const Formats &m_formats;
    const Format &m_format;
    ImportOptions m_options;
    Pseudonyms m_pseudonyms;
    std::shared_ptr<const detect::Matcher> m_matcher;

    RecordParser m_parser;
    detect::Scratch m_scratch;
    text::Folded m_foldedPrompt;
    text::Folded m_foldedOutput;
    Batch m_batch;
    qint64 m_textBytes = 0;
    qint64 m_withoutCall = 0;
};

} // namespace ingest
