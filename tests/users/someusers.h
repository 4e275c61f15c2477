#pragma once

#include "tests/support/generations.h"

#include <QString>

/// A flagged generation of \a user at \a at.
inline GenerationId addPrompt(db::Database &database, const QString &user, std::optional<Moment> at,
                              const char *risk = "A.1.f")
{
    const GenerationId id = addGeneration(database, risk, 3, at);
    database.run("UPDATE generation SET user_ref = ?, request_id = 'r-' || id WHERE id = ?", user, id);
    return id;
}

/// An officer's decision about \a generation, in force.
inline void decide(db::Database &database, GenerationId generation, const char *disposition, Moment at,
                   const char *risk = "A.1.f")
{
    database.run(
        "INSERT INTO review_event (id, act, at, actor, kind, generation_id, disposition, risk, purpose)"
        " SELECT coalesce(max(id), 0) + 1, coalesce(max(id), 0) + 1, ?, 'officer-b', 'decide', ?, ?, ?, 'review'"
        " FROM review_event",
        at, generation, std::string_view(disposition), std::string_view(risk));
    database.run("INSERT OR REPLACE INTO review_state (generation_id, event_id, disposition)"
                 " SELECT generation_id, id, disposition FROM review_event ORDER BY id DESC LIMIT 1");
}

inline GenerationId addDecided(db::Database &database, const QString &user, std::optional<Moment> at,
                               const char *disposition, Moment decidedAt, const char *risk = "A.1.f")
{
    const GenerationId id = addPrompt(database, user, at, risk);
    decide(database, id, disposition, decidedAt, risk);
    return id;
}
