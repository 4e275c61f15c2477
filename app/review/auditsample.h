#pragma once

#include "app/base/ids.h"
#include "app/base/result.h"
#include "app/measure/missed.h"
#include "app/review/period.h"

#include <stop_token>
#include <vector>

namespace db {
class Database;
}
namespace journal {
class Journal;
}

namespace review {

enum class AuditSampleId : qint64 {};

/// A draw that is not kept yet.
struct AuditDraw
{
    quint32 seed = 0;
    Period period;         ///< in which the generations were made
    qint64 population = 0; ///< of which was drawn
    qint64 flagged = 0;    ///< of the same period
    std::vector<GenerationId> members; ///< in the order of the lot
};

/// Draws \a size of the generations of \a period that hold text and that nothing flags, each as likely as any other.
/// All of them count, decided or not, near-duplicates too: left out, they would make the estimate another one than that
/// of what is not flagged. Generations without a time belong to the period that is open on both sides only.
///
/// Reads every generation of the period once, on a connection that belongs to the calling thread. NotFound: there is
/// none to draw from; Cancelled.
Result<AuditDraw> drawAudit(const db::Database &database, const Period &period, size_t size, quint32 seed,
                            const std::stop_token &stop = {});

/// A draw as it is on record, and how far its reading is.
struct AuditSample
{
    AuditSampleId id{};
    Moment at = 0;
    QString actor; ///< alias
    quint32 seed = 0;
    Period period;
    qint64 population = 0;
    qint64 flagged = 0;
    qint64 size = 0; ///< drawn
    qint64 held = 0; ///< of them, those that are still here
    qint64 decided = 0; ///< of them, as a problem or as none
    qint64 problems = 0; ///< of those; where a risk class was asked for, those of the class
    qint64 unclear = 0; ///< looked at, and left open: unclear, or for a second opinion

    qint64 waiting() const { return held - decided - unclear; }
    measure::AuditOutcome outcome() const { return {population, decided, problems}; }
};

/// Keeps what was drawn, with its entry in the journal: seed, sizes, and a hash of who was drawn. Borrows both.
class AuditSampleStore
{
public:
    AuditSampleStore(db::Database &database, journal::Journal &journal);

    /// BadInput: nothing was drawn.
    Result<AuditSampleId> add(const AuditDraw &draw);

private:
    db::Database &m_database;
    journal::Journal &m_journal;
};

/// Those drawn within \a drawn, the newest first. \a riskClass: "A.1"; empty: all.
Result<std::vector<AuditSample>> auditSamples(const db::Database &database, const Period &drawn = {},
                                              const QString &riskClass = {});

/// Who was drawn and is still here, in the order of the lot.
Result<std::vector<GenerationId>> auditMembers(const db::Database &database, AuditSampleId sample);

/// What came of what is flagged now of the generations of \a sample's period, its members left out.
Result<measure::FlagOutcome> flagOutcome(const db::Database &database, const AuditSample &sample,
                                         const QString &riskClass = {});

} // namespace review
