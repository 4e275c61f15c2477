-- Cases: what was found, which generations prove it, and each step taken since.
-- Moments are milliseconds since 1970 in UTC.

CREATE TABLE incident (
    id            INTEGER PRIMARY KEY,
    number        TEXT NOT NULL UNIQUE CHECK (number GLOB 'VI-[0-9][0-9][0-9][0-9]-[0-9][0-9][0-9][0-9]*'),
    title         TEXT NOT NULL CHECK (title <> ''),
    kind          TEXT NOT NULL CHECK (kind IN ('content', 'network', 'both')),
    severity      INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 4), -- 1 general, 2 larger, 3 major, 4 extraordinary
    status        TEXT NOT NULL DEFAULT 'open' CHECK (status IN ('open', 'closed')),
    service_id    INTEGER,                                           -- the registry's service, where known
    service       TEXT NOT NULL DEFAULT '',                          -- its name as the logs or the officer gave it
    discovered_at INTEGER NOT NULL,                                  -- every clock of the case starts here
    opened_at     INTEGER NOT NULL,
    closed_at     INTEGER,
    owner         TEXT NOT NULL CHECK (owner <> ''),
    summary       TEXT NOT NULL DEFAULT '',
    CHECK (discovered_at <= opened_at),
    CHECK ((status = 'closed') = (closed_at IS NOT NULL))
) STRICT;

CREATE INDEX incident_status ON incident (status, opened_at);

CREATE TRIGGER incident_is_never_removed BEFORE DELETE ON incident
BEGIN
    SELECT RAISE(ABORT, 'a case is closed, never removed');
END;

CREATE TRIGGER incident_keeps_its_number BEFORE UPDATE OF id, number, opened_at ON incident
BEGIN
    SELECT RAISE(ABORT, 'a case keeps its number and the moment it was opened');
END;

-- Everything that happened in a case. A correction is a new row: the newest about a step counts.
CREATE TABLE incident_event (
    id          INTEGER PRIMARY KEY,
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    at          INTEGER NOT NULL,            -- when it happened
    recorded_at INTEGER NOT NULL,            -- when it was written down
    actor       TEXT NOT NULL CHECK (actor <> ''),
    kind        TEXT NOT NULL CHECK (kind IN ('step', 'waive', 'note', 'evidence', 'status', 'report')),
    subject     TEXT NOT NULL DEFAULT '',    -- step, waive: the step · note: its topic · status: the new one
                                             -- evidence: "G-42 G-43" · report: SHA-256 of the file
    note        TEXT NOT NULL DEFAULT '',
    proof       TEXT NOT NULL DEFAULT '',    -- what shows it: a change ticket, a receipt number, "G-42"
    CHECK (at <= recorded_at),
    CHECK (kind NOT IN ('step', 'waive', 'status') OR subject <> ''),
    CHECK (kind <> 'waive' OR trim(note) <> '')
) STRICT;

CREATE INDEX incident_event_incident ON incident_event (incident_id, at, id);

CREATE TRIGGER incident_event_is_never_changed BEFORE UPDATE ON incident_event
BEGIN
    SELECT RAISE(ABORT, 'what happened in a case is only added to');
END;

CREATE TRIGGER incident_event_is_never_removed BEFORE DELETE ON incident_event
BEGIN
    SELECT RAISE(ABORT, 'what happened in a case is only added to');
END;

-- Generations as they were when they became evidence. A frozen copy, on purpose without a foreign
-- key to generation: when the logs are deleted at the end of their retention, the case stands.
CREATE TABLE incident_evidence (
    incident_id   INTEGER NOT NULL REFERENCES incident (id),
    generation_id INTEGER NOT NULL,
    added_at      INTEGER NOT NULL,
    at            INTEGER,                   -- when it was generated; NULL: the log gives no time
    provider      TEXT NOT NULL DEFAULT '',
    service       TEXT NOT NULL DEFAULT '',
    model         TEXT NOT NULL DEFAULT '',
    request_id    TEXT NOT NULL DEFAULT '',
    user_ref      TEXT NOT NULL DEFAULT '',  -- pseudonym
    source_path   TEXT NOT NULL,
    source_sha256 BLOB NOT NULL CHECK (length(source_sha256) = 32),
    byte_offset   INTEGER NOT NULL CHECK (byte_offset >= 0),
    byte_length   INTEGER NOT NULL CHECK (byte_length >= 0),
    ordinal       INTEGER NOT NULL DEFAULT 0,
    record_hash   BLOB NOT NULL CHECK (length(record_hash) = 16), -- SHA-256 of the record's bytes, first half
    prompt        TEXT NOT NULL DEFAULT '',
    output        TEXT NOT NULL DEFAULT '',
    findings      TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(findings)), -- spans, rules, packs, risks
    flagged_risk  TEXT NOT NULL DEFAULT '',  -- the flag's primary risk
    decision      TEXT CHECK (decision IS NULL OR json_valid(decision)),   -- what the officer decided
    frozen_sha256 BLOB NOT NULL CHECK (length(frozen_sha256) = 32),        -- over all of the above but added_at
    PRIMARY KEY (incident_id, generation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX incident_evidence_generation ON incident_evidence (generation_id);

CREATE TRIGGER incident_evidence_is_never_changed BEFORE UPDATE ON incident_evidence
BEGIN
    SELECT RAISE(ABORT, 'evidence is a frozen copy');
END;

CREATE TRIGGER incident_evidence_is_never_removed BEFORE DELETE ON incident_evidence
BEGIN
    SELECT RAISE(ABORT, 'evidence is a frozen copy');
END;
