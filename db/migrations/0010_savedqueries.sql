-- Queries that officers keep under a name. A row is never erased: what was looked for, and by whom,
-- is part of the record; one that is removed is no longer offered.
CREATE TABLE saved_query (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL CHECK (name <> ''),
    query      TEXT NOT NULL,                  -- as it was typed, see app/search/query.h
    saved_at   INTEGER NOT NULL,               -- milliseconds since 1970 in UTC
    saved_by   TEXT NOT NULL CHECK (saved_by <> ''),
    removed_at INTEGER
) STRICT;

CREATE UNIQUE INDEX saved_query_name ON saved_query (name) WHERE removed_at IS NULL;

CREATE TRIGGER saved_query_is_never_erased BEFORE DELETE ON saved_query
BEGIN
    SELECT RAISE(ABORT, 'a saved query is removed, never erased');
END;
