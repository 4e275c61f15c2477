#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"

#include <QByteArray>

namespace db {
class Database;
}

namespace ingest {

/// A copy of a record in quarantine, to be put right and given to mend().
struct EditableCopy
{
    QByteArray text;      ///< valid UTF-8
    qint64 replaced = 0;  ///< bytes of no valid sequence: each is U+FFFD in `text`
    bool isRow = false;   ///< it was a row of delimited text: `text` is the object that the import makes of one
};

/// Reads the record \a id again from its file, unmasked. A row becomes a JSON object, {"name": "cell", …};
/// cells that the header has no name for come last, as "column 12". Fails as rawRecord(), and with BadInput
/// for one that is longer than \a limit bytes.
Result<EditableCopy> editableCopy(const db::Database &database, QuarantineId id, qint64 limit);

} // namespace ingest
