#pragma once

#include "app/ingest/batch.h"
#include "app/ingest/formats/formats.h"
#include "app/ingest/importoptions.h"
#include "app/ingest/picturefiles.h"
#include "app/ingest/pseudonym.h"

#include <map>

namespace ingest {

/// Turns records into batches: parsed, pseudonymised and scanned. Touches no store, and of the disk only the
/// pictures that records name by files. For one thread.
class BatchBuilder
{
public:
    /// \a format reads the records, unless one of them is clearly of another format of \a formats;
    /// if the options name a format it reads all of them. Borrows the formats.
    BatchBuilder(const Formats &formats, const Format &format, ImportOptions options, Pseudonyms pseudonyms,
                 std::shared_ptr<const detect::Matcher> matcher, PictureFiles pictures = {});

    /// \a after: the reader's position behind \a record.
    void add(const Record &record, StreamPosition after);

    /// Pictures so far, in all batches, whose file was not read, by why: words of PictureFiles.
    const std::map<std::string, qint64> &unreadPictures() const { return m_unreadPictures; }

    bool isEmpty() const { return m_batch.records == 0 && m_batch.withoutCall == 0; }
    bool isFull() const;
    Batch take(); ///< leaves it empty

private:
    std::expected<std::vector<Generation>, Unreadable> generationsIn(const Json &record) const;
    void addRow(Generation &&generation, const Record &record, int ordinal, const QByteArray &hash);
    void noteUnread(Generation &generation);
    void scan(StoredRow &row);
    void quarantine(const Record &record, Unreadable why);

    const Formats &m_formats;
    const Format &m_format;
    ImportOptions m_options;
    Pseudonyms m_pseudonyms;
    std::shared_ptr<const detect::Matcher> m_matcher;
    PictureFiles m_pictures;

    RecordParser m_parser;
    detect::Scratch m_scratch;
    text::Folded m_foldedPrompt;
    text::Folded m_foldedOutput;
    Batch m_batch;
    qint64 m_textBytes = 0;
    std::map<std::string, qint64> m_unreadPictures;
};

} // namespace ingest
