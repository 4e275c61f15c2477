#pragma once

#include "app/base/ids.h"
#include "tests/support/schema.h"

/// Adds a generation with as little in it as the schema allows, for stores that only point at one.
/// With a \a risk it is flagged.
inline GenerationId addGeneration(db::Database &database, const char *risk = nullptr, int severity = 2,
                                  std::optional<Moment> at = {})
{
    database.run("INSERT OR IGNORE INTO source_file (id, path, sha256, bytes, compression, format, imported_at)"
                 " VALUES (1, 'test.jsonl', zeroblob(32), 0, 'none', 'plain', 0)");
    db::Statement next = database.prepare("SELECT coalesce(max(id), 0) + 1 FROM generation");
    next.next();
    const qint64 id = next.integer(0);
    next.reset();
    database.run("INSERT INTO generation (id, source_id, ordinal, byte_offset, byte_length, record_hash, at)"
                 " VALUES (?1, 1, 0, ?1, 1, zeroblob(16), ?2)",
                 id, at);
    database.run("INSERT INTO generation_text (generation_id, prompt, output) VALUES (?, 'a question', 'an answer')",
                 id);
    if (risk)
        database.run("INSERT INTO flag (generation_id, risk, severity, score, findings) VALUES (?, ?, ?, 1, 1)", id,
                     std::string_view(risk), severity);
    return static_cast<GenerationId>(id);
}
