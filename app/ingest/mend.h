#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/ingest/batch.h"
#include "app/ingest/pseudonym.h"

#include <memory>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace ingest {

/// What a record is scanned and stored with.
struct MendingTools
{
    std::shared_ptr<const detect::Matcher> matcher;
    std::vector<detect::RulePackId> packIds; ///< the rows of the matcher's packs
    Pseudonyms pseudonyms;
    QString service; ///< of the generations, whatever the record says; empty: what it says
};

struct Mended
{
    SourceId source{};   ///< which holds the record as it was mended
    SourceTotals totals; ///< of that source
};

/// What importing a mended copy would give.
struct MendCheck
{
    qint64 generations = 0;
    qint64 findings = 0;
    std::string model;     ///< of the first generation
    std::string prompt;    ///< likewise
    std::string output;    ///< likewise
    std::string notes;     ///< likewise: what would be put right, see Notes::words()
    bool isThere = false;  ///< a file or record of these very bytes was imported before
};

/// What mend() would say to \a given, without storing anything: for a check while somebody types. Any thread,
/// with a connection of its own.
Result<MendCheck> checkMend(const db::Database &database, const MendingTools &tools, QuarantineId id,
                            const QByteArray &given);

/// Imports \a given, a mended copy of the record \a id of the quarantine, as a source of its own whose
/// bytes are kept in the workspace. One record: a JSON object, on one line or more, or the lines of one
/// answer's server-sent events. It is read by the
/// format and the mapping of the file that the record came from, unless it is clearly of another format.
/// The record in quarantine stays as it is, and names the new source. All of it is one transaction,
/// journaled as "quarantine.mended" with both hashes.
///
/// NotFound: no such record. Refused: it was mended before, or these bytes are being imported. BadInput:
/// the edited record cannot be read either; the detail says why. Nothing is stored then.
Result<Mended> mend(db::Database &database, journal::Journal &journal, const MendingTools &tools, QuarantineId id,
                    const QByteArray &given);

} // namespace ingest
