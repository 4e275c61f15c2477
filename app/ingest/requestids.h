#pragma once

#include "app/base/ids.h"
#include "app/ingest/batch.h"
#include "db/statement.h"

#include <vector>

namespace db {
class Database;
}

namespace ingest {

/// A stored generation that has the request id of a row that arrives.
struct SameRequest
{
    GenerationId id{};
    SourceId source{};
    qint64 offset = 0;
    std::string provider;
    QByteArray recordHash;
    Extent extent = Extent::Whole;
    bool isFailed = false; ///< the call came to nothing: an attempt that another may have followed
};

/// Finds what is there already under a row's request id. For a row that nothing stands in common with,
/// which is nearly every one, that is a single look into an index for each record.
///
/// Borrows the write connection, keeps its statements prepared, throws db::Error.
class RequestIds
{
public:
    explicit RequestIds(const db::Database &database);

    /// The first generations, 16 at most, with the request id and the ordinal of \a row, by id. Rows
    /// come in the order of their records. Valid until the next call.
    const std::vector<SameRequest> &find(SourceId source, const StoredRow &row);

    /// The one of \a known that another file brought and to which \a row has nothing to add but,
    /// perhaps, verdicts: the same provider and the same record, or the same texts, pictures and block.
    /// A call that failed and one that did not are two attempts of one request, never one call twice.
    std::optional<GenerationId> duplicateOf(SourceId source, const StoredRow &row,
                                            const std::vector<SameRequest> &known);

private:
    bool hasRecord(GenerationId id, SourceId source, const StoredRow &row);
    bool hasMetadataFromElsewhere(GenerationId id, SourceId source);
    bool saysTheSame(const SameRequest &known, const StoredRow &row);
    bool hasTheSamePictures(GenerationId id, const StoredRow &row);

    db::Statement m_find;
    db::Statement m_findPart;
    db::Statement m_findMetadata;
    db::Statement m_readText;
    db::Statement m_readCall;
    db::Statement m_readPictures;
    std::vector<SameRequest> m_found;
    SourceId m_source{};
    qint64 m_offset = -1;
    std::string m_id;
    bool m_isNew = false; ///< the last look found nothing, so the other turns of the record need none
};

} // namespace ingest
