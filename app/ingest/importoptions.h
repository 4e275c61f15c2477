#pragma once

#include "app/ingest/mappingstore.h"
#include "app/ingest/records/recordreader.h"
#include "app/ingest/sources/encoding.h"

#include <QString>

#include <optional>

namespace ingest {

/// How a file is imported.
struct ImportOptions
{
    QString format;  ///< id of the format; empty: by the file's first records
    QString service; ///< of every generation, whatever the log says; empty: what the log says
    std::optional<Mapping> mapping; ///< for plain rows, in place of the common names
    std::optional<MappingPackId> pack; ///< which `mapping` is, where it was saved
    std::vector<SavedMapping> packs; ///< tried on a file that no format knows well
    std::optional<Encoding> encoding; ///< of the text; none: by its beginning
    bool isAgain = false; ///< a file that is there is read anew, in place of its earlier reading
    QString member;       ///< of an archive: only this one; empty: all
    QByteArray sha256;    ///< that the file must have; empty: any
    QString pictures; ///< a folder beside the log's own in which files of pictures may lie; empty: none
    QString storedPath; ///< what the store is told instead of the path that is read; empty: that
    bool isSearchable = true; ///< false leaves the texts out of the search index: for benchmarks

    /// A batch ends with the record that reaches one of these.
    int batchGenerations = 4096;
    qint64 batchBytes = 16 << 20; ///< of text and pictures
    qint64 pictureLimit = 32 << 20; ///< bytes: of a larger picture only its hash and size are kept
    size_t recordLimit = RecordReader::usualLimit;
};

} // namespace ingest
