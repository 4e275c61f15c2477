-- Inspections by an authority: subsets that were given out, and sessions in which its people looked at the program.
-- Moments are milliseconds since 1970 in UTC.

-- In a subset alone: the hash of every event of the journal that it was taken from, so that the chain and the tree can
-- be computed though only the events in scope are there (audit_event). Empty in a workspace.
CREATE TABLE journal_chapter (
    sequence INTEGER PRIMARY KEY CHECK (sequence > 0),
    hash     BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

-- How a session is left, and how long it may last. No row: the program's own rule.
CREATE TABLE inspection_policy (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    leaving      TEXT NOT NULL CHECK (leaving IN ('passphrase', 'second_officer')),
    most_minutes INTEGER NOT NULL CHECK (most_minutes > 0)
) STRICT;

CREATE TABLE inspection (
    id          INTEGER PRIMARY KEY,
    number      TEXT NOT NULL UNIQUE CHECK (number GLOB 'VJ-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]*'),
    opened_at   INTEGER NOT NULL,
    opened_by   TEXT NOT NULL CHECK (opened_by <> ''),
    authority   TEXT NOT NULL CHECK (trim(authority) <> ''),
    inspectors  TEXT NOT NULL CHECK (json_valid(inspectors)), -- names or badge numbers as they were given
    basis       TEXT NOT NULL CHECK (trim(basis) <> ''),      -- the law it rests on
    reason      TEXT NOT NULL CHECK (trim(reason) <> ''),
    scope       TEXT NOT NULL CHECK (json_valid(scope)),
    ends_at     INTEGER NOT NULL,                             -- by itself, if nobody ends it before
    leaving     TEXT NOT NULL CHECK (leaving IN ('passphrase', 'second_officer')),
    salt        BLOB NOT NULL CHECK (length(salt) = 16),
    verifier    BLOB NOT NULL CHECK (length(verifier) = 32),  -- PBKDF2-HMAC-SHA-256 of the passphrase
    ended_at    INTEGER,
    ended_how   TEXT CHECK (ended_how IN ('officer', 'time')),
    released_at INTEGER,                                      -- when the workspace was given back to its officers
    released_by TEXT,
    CHECK (ends_at > opened_at),
    CHECK ((ended_at IS NULL) = (ended_how IS NULL)),
    CHECK ((released_at IS NULL) = (released_by IS NULL)),
    CHECK (released_at IS NULL OR ended_at IS NOT NULL)
) STRICT;

-- One at a time: while it runs, and until the workspace is given back.
CREATE UNIQUE INDEX inspection_open ON inspection (released_at IS NULL) WHERE released_at IS NULL;

CREATE TABLE inspection_bundle (
    id         INTEGER PRIMARY KEY,
    number     TEXT NOT NULL UNIQUE CHECK (number GLOB 'VB-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]*'),
    at         INTEGER NOT NULL,
    actor      TEXT NOT NULL CHECK (actor <> ''),
    authority  TEXT NOT NULL CHECK (trim(authority) <> ''),
    basis      TEXT NOT NULL CHECK (trim(basis) <> ''),
    scope      TEXT NOT NULL CHECK (json_valid(scope)),
    good_until TEXT NOT NULL CHECK (good_until IS date(good_until)), -- the last day, Asia/Shanghai
    package_id INTEGER NOT NULL REFERENCES sealed_package (id),
    head_from  INTEGER NOT NULL CHECK (head_from >= 0),       -- events before its chapter
    left_out   TEXT NOT NULL CHECK (json_valid(left_out))     -- how many rows of which kind, and why
) STRICT;

CREATE TRIGGER inspection_is_never_removed BEFORE DELETE ON inspection
BEGIN
    SELECT RAISE(ABORT, 'an inspection is ended, never removed');
END;

CREATE TRIGGER inspection_is_only_ended BEFORE UPDATE ON inspection
WHEN OLD.released_at IS NOT NULL
  OR (OLD.ended_at IS NOT NULL AND (NEW.ended_at IS NOT OLD.ended_at OR NEW.ended_how IS NOT OLD.ended_how))
  OR NEW.id <> OLD.id OR NEW.number <> OLD.number OR NEW.opened_at <> OLD.opened_at OR NEW.opened_by <> OLD.opened_by
  OR NEW.authority <> OLD.authority OR NEW.inspectors <> OLD.inspectors OR NEW.basis <> OLD.basis
  OR NEW.reason <> OLD.reason OR NEW.scope <> OLD.scope OR NEW.ends_at <> OLD.ends_at OR NEW.leaving <> OLD.leaving
  OR NEW.salt <> OLD.salt OR NEW.verifier <> OLD.verifier
BEGIN
    SELECT RAISE(ABORT, 'an inspection is only ended and released, and once');
END;

CREATE TRIGGER inspection_bundle_is_never_changed BEFORE UPDATE ON inspection_bundle
BEGIN
    SELECT RAISE(ABORT, 'what was given out is only added to');
END;

CREATE TRIGGER inspection_bundle_is_never_removed BEFORE DELETE ON inspection_bundle
BEGIN
    SELECT RAISE(ABORT, 'what was given out is only added to');
END;
