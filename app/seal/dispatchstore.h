#pragma once

#include "app/base/result.h"
#include "app/seal/dispatch.h"

#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace seal {

/// Records what was sent and what came back. Append-only: a correction is a new row that names what it corrects, and
/// why. Each change is journaled in the same transaction; texts go into the journal as hashes.
///
/// Borrows both and must not outlive them.
class DispatchStore
{
public:
    DispatchStore(db::Database &database, journal::Journal &journal);

    /// "dispatch.recorded". BadInput: neither package nor hash, or both; no recipient; no subject. Refused: in the
    /// future, or before the package was sealed. NotFound: no such case or package.
    Result<DispatchId> record(const Dispatch &dispatch);

    /// Puts \a dispatch in the place of \a id: "dispatch.corrected". Fails as record() does; BadInput: no reason;
    /// Refused: it was corrected already.
    Result<DispatchId> correct(DispatchId id, const Dispatch &dispatch, const QString &reason);

    /// It was not sent after all: "dispatch.withdrawn".
    Result<DispatchId> withdraw(DispatchId id, const QString &reason);

    /// "dispatch.receipt". BadInput: nobody confirmed it, or a document without its hash. Refused: in the future, or
    /// before it was sent, or it was withdrawn. NotFound.
    Result<ReceiptId> addReceipt(DispatchId id, const Receipt &receipt);
    Result<ReceiptId> correctReceipt(ReceiptId id, const Receipt &receipt, const QString &reason);

private:
    Result<void> check(const Dispatch &dispatch, std::optional<Moment> known = {}) const; ///< \a known: as it stood
    DispatchId insert(const Dispatch &dispatch, std::optional<DispatchId> corrects, bool isWithdrawn,
                      const QString &reason, const QString &kind);
    Result<ReceiptId> insertReceipt(DispatchId id, const Receipt &receipt, std::optional<ReceiptId> corrects,
                                    const QString &reason);

    db::Database &m_database;
    journal::Journal &m_journal;
};

/// Every dispatch as it counts now, the newest first; those of \a incident alone if one is given.
Result<std::vector<DispatchRecord>> dispatches(const db::Database &database, std::optional<IncidentId> incident = {});
/// The one that \a id is or became. NotFound.
Result<DispatchRecord> findDispatch(const db::Database &database, DispatchId id);

} // namespace seal
