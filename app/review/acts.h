#pragma once

#include "app/review/decision.h"

#include <QJsonObject>

#include <array>
#include <span>
#include <vector>

namespace db {
class Database;
}

namespace review {

/// "decide", "mark", "appeal", "assign", "undo", "redo": as stored.
inline constexpr std::array kindNames{"decide", "mark", "appeal", "assign", "undo", "redo"};

/// "review", "blind", "appeal": as stored. What is unknown is a review.
inline constexpr std::array<std::string_view, 3> purposeNames{"review", "blind", "appeal"};
Purpose purposeNamed(std::string_view name);

/// The rows of one act, as they are written: what an officer does at one stroke, and takes back at one stroke.
///
/// Each call is one row more; the first of them names the act. Inside a transaction of the write connection. Throws
/// db::Error.
class Act
{
public:
    Act(const db::Database &database, ReviewEvent::Kind kind, QString actor, Moment at);

    /// Of a decision: with what else is known of it.
    ReviewEventId decide(GenerationId generation, const Decision &decision, Purpose purpose,
                         std::optional<int> seconds);
    ReviewEventId reverse(GenerationId generation, ReviewEventId target);
    ReviewEventId other(GenerationId generation,
                        const QString &note = {}); ///< its content stands in a table of its own

    /// The generations of all rows, and of one or many the name by which the journal calls them.
    const std::vector<GenerationId> &generations() const { return m_generations; }
    QString object() const;
    /// What the journal keeps of the act: its number, how many rows, and of more than one which generations.
    QJsonObject body() const;
    ReviewEventId first() const { return m_first.value_or(ReviewEventId{}); }

private:
    ReviewEventId added(GenerationId generation);

    const db::Database &m_database;
    ReviewEvent::Kind m_kind;
    QString m_actor;
    Moment m_at;
    std::optional<ReviewEventId> m_first;
    std::vector<GenerationId> m_generations;
};

struct ActRow
{
    ReviewEventId id{};
    GenerationId generation{};
};
/// The rows of an act of \a actor that stand: what an undo of it is about.
std::vector<ActRow> standingRows(const db::Database &database, ReviewEventId act, const QString &actor);
/// Those that \a actor took back here, and about which nobody said anything since: what a redo of it is about. What
/// somebody else took back meanwhile is not theirs to restore.
std::vector<ActRow> undoneRows(const db::Database &database, ReviewEventId act, const QString &actor);

/// Writes down anew what is in force about \a generation and who holds it: the newest that stands of either, whoever
/// did it.
void settle(const db::Database &database, GenerationId generation);

/// The act that undo and redo of \a actor would take: the newest of theirs that stands; what they took back last since
/// they last did anything new.
std::optional<ReviewEventId> undoTarget(const db::Database &database, const QString &actor);
std::optional<ReviewEventId> redoTarget(const db::Database &database, const QString &actor);

} // namespace review
