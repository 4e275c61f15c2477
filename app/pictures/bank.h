#pragma once

#include "app/base/result.h"
#include "app/detect/taxonomy.h"
#include "app/pictures/knownpicture.h"

#include <span>
#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace pictures {

/// What entering pictures into the bank came to.
struct BankAdditions
{
    qint64 added = 0;
    qint64 known = 0;   ///< that were there already, and stay as they were
    qint64 matches = 0; ///< of those added, with pictures that are stored
};

/// The bank of known pictures, which officers fill themselves. Borrows the write connection.
///
/// Each change is one transaction with its journal entry, and the flags of the generations that it concerns.
class PictureBank
{
public:
    PictureBank(db::Database &database, journal::Journal &journal, const detect::Taxonomy &taxonomy);

    /// Enters \a picture (its id, officer and moment are set here) and compares it with all that is stored. Journals
    /// "pictures.known". BadInput: no hash, no reason, no such risk, or a number out of its bounds. Refused: it is
    /// there already.
    Result<KnownPicture> add(KnownPicture picture);

    /// The same for what came in a list. Journals "pictures.listimported" once, with the list's name and SHA-256.
    /// BadInput as with add(), of the first that is wrong; then none is entered.
    Result<BankAdditions> addList(std::span<const KnownPicture> pictures, const QString &name,
                                  const QByteArray &listHash);

    /// Takes it out; the journal keeps all that was known of it ("pictures.forgotten"). NotFound.
    Result<KnownPicture> remove(KnownPictureId id);

private:
    Result<void> check(const KnownPicture &picture) const;
    bool holds(const KnownPicture &picture) const;
    void enter(KnownPicture &picture);

    db::Database &m_database;
    journal::Journal &m_journal;
    const detect::Taxonomy &m_taxonomy;
};

/// All of them, in the order in which they were entered.
Result<std::vector<KnownPicture>> knownPictures(const db::Database &database);

/// Records that \a count known pictures were written out as a list of SHA-256 \a hash ("pictures.listexported").
Result<void> noteExport(db::Database &database, journal::Journal &journal, qint64 count, const QByteArray &hash);

} // namespace pictures
