-- What the workspace is, and the chain of everything that was ever done in it.

-- Facts about the workspace itself: its id, its name, the key of its pseudonyms.
CREATE TABLE workspace_fact (
    name  TEXT PRIMARY KEY,
    value BLOB NOT NULL
) STRICT, WITHOUT ROWID;

-- The audit chain. Moments are milliseconds since 1970 in UTC. For each row
--   hash = SHA-256( "vermilion.event.v1"
--                   | field(previous) | number(sequence) | number(at)
--                   | field(actor) | field(kind) | field(object) | field(body) )
-- where field(x) is the length of x in 8 bytes, big endian, then x in UTF-8, and number(n) is
-- field(n in 8 bytes, big endian, two's complement). The first row's "previous" is 32 zero bytes.
CREATE TABLE audit_event (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    at       INTEGER NOT NULL,
    actor    TEXT NOT NULL CHECK (actor <> ''),
    kind     TEXT NOT NULL CHECK (kind <> ''),
    object   TEXT NOT NULL,
    body     TEXT NOT NULL,
    previous BLOB NOT NULL CHECK (length(previous) = 32),
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE INDEX audit_event_object ON audit_event (object);

-- The end of the chain, kept apart so that cutting off its tail is seen.
CREATE TABLE journal_head (
    only     INTEGER PRIMARY KEY CHECK (only = 1),
    sequence INTEGER NOT NULL,
    hash     BLOB NOT NULL
) STRICT;
INSERT INTO journal_head VALUES (1, 0, zeroblob(32));

CREATE TRIGGER audit_event_is_never_changed BEFORE UPDATE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER audit_event_is_never_removed BEFORE DELETE ON audit_event
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_head_is_never_removed BEFORE DELETE ON journal_head
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
