#pragma once

#include "app/journal/proof.h"
#include "app/seal/manifest.h"

namespace db {
class Database;
}

namespace seal {

/// The events about \a objects ("incident/7", "report/3") and \a others, the oldest first.
Result<std::vector<qint64>> eventsAbout(const db::Database &database, const QStringList &objects,
                                        const std::vector<qint64> &others = {});

/// What a package holds of the journal: the head as JSON, as the text that is signed, and its signature; and a proof a
/// file, "journal/proofs/000042.json", that each of \a events is under that head. In the full edition proofs bring the
/// event itself ("vermilion.inclusion.v1"). In the redacted one they bring its hash alone
/// ("vermilion.inclusion-hash.v1"): that it is there, when and in which place, but not what it says or who did it; only
/// the event \a sealing, which binds the other files to the journal, is shown.
Result<std::vector<PackageFile>> journalFiles(const db::Database &database, const journal::TreeHead &head,
                                              const std::vector<qint64> &events, qint64 sealing, Edition edition);

/// A proof of either form.
struct Proof
{
    qint64 sequence = 0;
    qint64 size = 0;
    QByteArray root;
    QByteArray hash; ///< of the event in the chain
    QByteArray entry; ///< its canonical bytes; empty: not shown
    journal::merkle::Path path;
};

/// BadInput: it is no proof.
Result<Proof> proofOf(const QByteArray &json);

/// Whether \a proof shows that the event is in the journal that has its root, and that the entry is that event.
bool holds(const Proof &proof);

QString proofPath(qint64 sequence);

} // namespace seal
