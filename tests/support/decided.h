#pragma once

#include "db/database.h"

/// A decision in force about \a generation, for tests of rooms that only read decisions.
inline void addDecision(const db::Database &database, qint64 generation, const char *disposition = "not_a_problem",
                        const char *risk = "A.1.f", qint64 at = 1, const char *actor = "a")
{
    database.run("INSERT INTO review_event (id, at, actor, kind, generation_id, act, disposition, risk, purpose)"
                 " SELECT n, ?, ?, 'decide', ?, n, ?, ?, 'review' FROM"
                 " (SELECT coalesce(max(id), 0) + 1 AS n FROM review_event)",
                 at, std::string_view(actor), generation, std::string_view(disposition), std::string_view(risk));
    database.run("INSERT INTO review_state (generation_id, event_id, disposition) SELECT generation_id, id, disposition"
                 " FROM review_event ORDER BY id DESC LIMIT 1");
}
