-- Complaints and reports from the public: Interim Measures for Generative AI Services, Art. 15.
-- Moments are milliseconds since 1970 in UTC. Names, contacts and words of people stand here and nowhere else: audit_event
-- holds hashes over them that begin with the complaint's salt, so that a short text, such as a telephone number, cannot be
-- found by trying all.

CREATE TABLE complaint_import (
    id          INTEGER PRIMARY KEY,
    at          INTEGER NOT NULL,
    actor       TEXT NOT NULL CHECK (actor <> ''),
    name        TEXT NOT NULL CHECK (name <> ''),          -- of the file, without its folder
    sha256      BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    added       INTEGER NOT NULL CHECK (added >= 0),       -- lines that became complaints
    known       INTEGER NOT NULL CHECK (known >= 0),       -- lines that were complaints already
    quarantined INTEGER NOT NULL CHECK (quarantined >= 0)  -- lines that cannot be used as they are
) STRICT;

-- A complaint as it was received. What happened to it since stands in complaint_event.
CREATE TABLE complaint (
    id          INTEGER PRIMARY KEY,
    number      TEXT NOT NULL UNIQUE CHECK (number GLOB 'TS-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]*'),
    received_at INTEGER NOT NULL,                          -- its clocks start here
    recorded_at INTEGER NOT NULL,
    actor       TEXT NOT NULL CHECK (actor <> ''),
    channel     TEXT NOT NULL CHECK (channel IN ('app', 'email', 'phone', 'letter', 'authority', 'other')),
    kind        TEXT NOT NULL CHECK (kind <> ''),          -- resources/complaint/kinds.toml
    complainant TEXT NOT NULL DEFAULT '',                  -- as they called themselves
    contact     TEXT NOT NULL DEFAULT '',
    user_ref    TEXT NOT NULL DEFAULT '' CHECK (user_ref = '' OR user_ref GLOB 'u-*'), -- pseudonym
    service     TEXT NOT NULL DEFAULT '',
    text        TEXT NOT NULL CHECK (trim(text) <> ''),
    ticket      TEXT NOT NULL DEFAULT '',                  -- its number in the ticket system or in the authority's letter
    salt        BLOB NOT NULL CHECK (length(salt) = 16),
    import_id   INTEGER REFERENCES complaint_import (id),  -- NULL: written down by hand
    import_key  BLOB UNIQUE CHECK (length(import_key) = 32),     -- what makes a line the same line
    import_line BLOB CHECK (length(import_line) = 32),           -- SHA-256 over its cells
    CHECK (received_at <= recorded_at),
    CHECK ((import_id IS NULL) = (import_key IS NULL) AND (import_id IS NULL) = (import_line IS NULL))
) STRICT;

CREATE INDEX complaint_received ON complaint (received_at);

CREATE TABLE complaint_event (
    id           INTEGER PRIMARY KEY,
    complaint_id INTEGER NOT NULL REFERENCES complaint (id),
    at           INTEGER NOT NULL,                         -- when it happened
    recorded_at  INTEGER NOT NULL,                         -- when it was written down
    actor        TEXT NOT NULL CHECK (actor <> ''),
    kind         TEXT NOT NULL CHECK (kind IN ('acknowledge', 'assign', 'reclassify', 'entry', 'link', 'unlink', 'outcome',
                     'feedback', 'unreachable', 'close', 'reopen', 'unmask')),
    subject      TEXT NOT NULL DEFAULT '',                 -- assign: the officer · reclassify: the kind · link, unlink: "G-42"
                                                           -- or "VI-2026-0001" · outcome: which · feedback: the channel
                                                           -- unmask: the reason
    note         TEXT NOT NULL DEFAULT '',
    CHECK (at <= recorded_at),
    CHECK ((kind IN ('assign', 'reclassify', 'link', 'unlink', 'outcome', 'feedback', 'unmask')) = (subject <> '')),
    CHECK (kind <> 'outcome' OR subject IN ('founded', 'partly', 'unfounded', 'out_of_scope', 'withdrawn')),
    CHECK (kind NOT IN ('reclassify', 'entry', 'outcome', 'feedback', 'unreachable', 'reopen') OR trim(note) <> '')
) STRICT;

CREATE INDEX complaint_event_complaint ON complaint_event (complaint_id, id);
CREATE INDEX complaint_event_link ON complaint_event (subject) WHERE kind = 'link';

-- Lines of imported files that cannot be used as they are, whole. Every line of a file is here or a complaint.
CREATE TABLE complaint_quarantine (
    id        INTEGER PRIMARY KEY,
    import_id INTEGER NOT NULL REFERENCES complaint_import (id),
    line      INTEGER NOT NULL CHECK (line > 0),           -- on which the row begins, from 1
    reason    TEXT NOT NULL CHECK (reason <> ''),
    detail    TEXT NOT NULL DEFAULT '',
    raw       TEXT NOT NULL,
    raw_key   BLOB NOT NULL UNIQUE CHECK (length(raw_key) = 32) -- the same line with the same fault is kept once
) STRICT;

-- What the provider says how long it takes. A change is a new row: which one holds for a complaint is decided by the moment
-- at which the complaint was received.
CREATE TABLE complaint_promise (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,                            -- when it was written down
    actor     TEXT NOT NULL CHECK (actor <> ''),
    since     INTEGER NOT NULL,                            -- from when on it holds
    kind      TEXT NOT NULL,                               -- of complaint; '': every kind without one of its own
    target    TEXT NOT NULL CHECK (target IN ('promise', 'internal', 'acknowledge')),
    amount    INTEGER CHECK (amount BETWEEN 1 AND 1000),   -- NULL: from here on there is none
    unit      TEXT NOT NULL CHECK (unit IN ('hour', 'day', 'working-day')),
    published TEXT NOT NULL DEFAULT '',                    -- promise: where it is published
    CHECK (since <= at)
) STRICT;

CREATE TRIGGER complaint_is_never_changed BEFORE UPDATE ON complaint
BEGIN
    SELECT RAISE(ABORT, 'a complaint stays as it was received');
END;

CREATE TRIGGER complaint_is_never_removed BEFORE DELETE ON complaint
BEGIN
    SELECT RAISE(ABORT, 'a complaint is closed, never removed');
END;

CREATE TRIGGER complaint_event_is_never_changed BEFORE UPDATE ON complaint_event
BEGIN
    SELECT RAISE(ABORT, 'what happened to a complaint is only added to');
END;

CREATE TRIGGER complaint_event_is_never_removed BEFORE DELETE ON complaint_event
BEGIN
    SELECT RAISE(ABORT, 'what happened to a complaint is only added to');
END;

CREATE TRIGGER complaint_promise_is_never_changed BEFORE UPDATE ON complaint_promise
BEGIN
    SELECT RAISE(ABORT, 'a promise that was made stays on record');
END;

CREATE TRIGGER complaint_promise_is_never_removed BEFORE DELETE ON complaint_promise
BEGIN
    SELECT RAISE(ABORT, 'a promise that was made stays on record');
END;
