#pragma once

#include "app/handover/decisionimport.h"
#include "app/handover/mergerule.h"

namespace handover {

/// Takes in acts one after the other, within the transaction of the caller. Throws db::Error.
class Reception
{
public:
    Reception(const db::Database &database, Moment now);

    /// \a act, that came with the import \a import.
    void receive(const SharedAct &act, qint64 import);

    const Imported &sums() const { return m_sums; }
    std::optional<qint64> firstTaken() const { return m_first; } ///< events of ours
    std::optional<qint64> lastTaken() const { return m_last; }

private:
    struct Row
    {
        qint64 import = 0;
        std::optional<qint64> waited; ///< its row in foreign_event, if it came in before its generation did
        qint64 after = 0; ///< our newest event before this act
    };
    qint64 newestEvent() const;
    std::optional<qint64> waitedAs(const SharedAct &act) const;
    void settle(const SharedAct &act, const ActHistory &ours, const Row &row);
    void take(const SharedAct &act, const ActHistory &ours, const Row &row);
    void conflict(const SharedAct &act, const ActHistory &ours, const Row &row);
    void supersede(const SharedAct &act, const ActHistory &ours, const Row &row);
    void restore(const SharedAct &redo, const ActHistory &ours, Row row);
    qint64 keep(const SharedAct &act, std::optional<GenerationId> generation, const char *as,
                std::optional<ReviewEventId> event, const Row &row) const;
    void endConflicts(const SharedAct &act, const ActHistory &ours, ReviewEventId event) const;
    bool liesInText(const SharedAct &act, GenerationId generation) const;

    const db::Database &m_database;
    Moment m_now;
    Imported m_sums;
    std::optional<qint64> m_first;
    std::optional<qint64> m_last;
};

} // namespace handover
