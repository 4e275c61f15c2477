#pragma once

#include "app/ingest/rawmask.h"
#include "app/ingest/records/columns.h"
#include "app/ingest/sourcestore.h"

namespace ingest {

/// The record that a generation came from, byte for byte, read again from its file; in UTF-8 where the
/// file is written otherwise. In a compressed file everything before it is decompressed first.
///
/// NotFound: no such generation, or the file is no longer where it was (`where` names the path), or it
/// came through a pipe.
/// Corrupt: the file has changed since it was imported, these are not the same bytes.
Result<QByteArray> rawRecord(const db::Database &database, GenerationId id);

/// The same as a person may see it: with a mask over what identifies a user and over \a secrets, see
/// maskedRaw(). The cells of a row of delimited text are told apart by the header of its file.
Result<QByteArray> maskedRecord(const db::Database &database, GenerationId id, std::span<const std::string> secrets);

/// One of the records of a generation that came in parts.
struct RawPart
{
    PartPlace where;
    Result<QByteArray> bytes; ///< as rawRecord() gives them: each part has a file of its own
};

/// All records that say something of a generation, in the order of GenerationStore::places(). NotFound:
/// no such generation.
Result<std::vector<RawPart>> rawRecords(const db::Database &database, GenerationId id);

/// As it stands, for a record in quarantine. BadInput for one that is too long to be held in memory.
Result<QByteArray> rawRecord(const db::Database &database, QuarantineId id);

/// How the row of delimited text at \a place is cut, by the header of its file; nothing where the record is none.
Result<std::optional<Columns>> columnsOf(const RecordPlace &place);

} // namespace ingest
