#pragma once

#include "app/base/result.h"
#include "app/journal/merkle.h"
#include "app/journal/treehead.h"

#include <QJsonObject>

#include <variant>

namespace journal {

/// What shows that one event is in a journal, without the journal.
struct InclusionProof
{
    qint64 sequence = 0;
    qint64 size = 0;    ///< of the tree, in events
    QByteArray root;    ///< of that tree
    QByteArray entry;   ///< the event's canonical bytes
    merkle::Path path;
};

/// What shows that a journal only grew from one size to another.
struct ConsistencyProof
{
    qint64 from = 0;
    qint64 to = 0;
    QByteArray fromRoot;
    QByteArray toRoot;
    merkle::Path path;
};

/// The proof for the event \a sequence in the tree of the first \a size events; 0: of all there are. NotFound: there is
/// no such event or size. Corrupt: the store gives a proof that does not hold, so it was altered.
Result<InclusionProof> proveInclusion(const db::Database &database, qint64 sequence, qint64 size = 0);
/// The proof that the journal of \a from events is the beginning of that of \a to. Fails as proveInclusion().
Result<ConsistencyProof> proveConsistency(const db::Database &database, qint64 from, qint64 to);

// Whether a proof holds: pure, of what it brings alone. That its root is the journal's is for whoever has a head from
// elsewhere to say.
bool holds(const InclusionProof &proof);
bool holds(const ConsistencyProof &proof);

// Files, JSON objects: "form" names what it is, hashes and bytes are in hexadecimal. resources/journal/ has their
// members and how to check them without this program.
QJsonObject toJson(const InclusionProof &proof); ///< "vermilion.inclusion.v1"
QJsonObject toJson(const ConsistencyProof &proof); ///< "vermilion.consistency.v1"
QJsonObject toJson(const TreeHead &head); ///< "vermilion.head.v1"

using ProofFile = std::variant<InclusionProof, ConsistencyProof, TreeHead>;

/// What \a json holds. BadInput: it is no JSON object of a form that is known, or a member is missing or not of its
/// kind.
Result<ProofFile> proofFileOf(const QByteArray &json);

} // namespace journal
