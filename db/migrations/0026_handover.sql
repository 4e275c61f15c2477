-- Decisions that go from one workspace to another and back without a network: what was written, what came in, what of it
-- is in force here, and where two officers decided differently.

-- Whose decisions are trusted here. Not the keys of rule packs: who may write rules need not be who may decide.
CREATE TABLE decision_key (
    fingerprint BLOB PRIMARY KEY CHECK (length(fingerprint) = 32),
    name        TEXT NOT NULL CHECK (name <> ''), -- of who signs with it
    pem         TEXT NOT NULL CHECK (pem <> ''),  -- Ed25519, SubjectPublicKeyInfo
    trusted_at  INTEGER NOT NULL
) STRICT;

-- Files of decisions that were written, and for whom: the next one for the same party goes on where this ends.
CREATE TABLE decision_export (
    id          INTEGER PRIMARY KEY,
    at          INTEGER NOT NULL,
    actor       TEXT NOT NULL CHECK (actor <> ''),
    party       TEXT NOT NULL,                             -- '': nobody in particular
    upto_event  INTEGER NOT NULL CHECK (upto_event >= 0),  -- the newest event there was
    is_complete INTEGER NOT NULL CHECK (is_complete IN (0, 1)), -- of all officers: only then the next one may go on
    acts        INTEGER NOT NULL CHECK (acts >= 0),
    sha256      BLOB NOT NULL CHECK (length(sha256) = 32), -- of the file's content after its first line
    signed_with BLOB CHECK (length(signed_with) = 32)      -- NULL: not signed
) STRICT;

-- Files of decisions that came in and had something new.
CREATE TABLE decision_import (
    id          INTEGER PRIMARY KEY,
    at          INTEGER NOT NULL,
    actor       TEXT NOT NULL CHECK (actor <> ''),
    workspace   TEXT NOT NULL CHECK (workspace <> ''),     -- the id of the one that it was written in
    officer     TEXT NOT NULL CHECK (officer <> ''),       -- who wrote it
    made_at     INTEGER NOT NULL,
    sha256      BLOB NOT NULL CHECK (length(sha256) = 32),
    signed_by   BLOB CHECK (length(signed_by) = 32),       -- the trusted key. NULL: let in without one
    reason      TEXT NOT NULL DEFAULT '',                  -- why it was
    CHECK (signed_by IS NOT NULL OR reason <> '')
) STRICT;

-- Acts of review that were done in another workspace. Each is known by the hash of what it says and of the act before it
-- about the same generation: copies of a workspace have one id and number their events alike, so these do not tell.
CREATE TABLE foreign_event (
    id            INTEGER PRIMARY KEY,
    act_hash      BLOB NOT NULL CHECK (length(act_hash) = 32),
    workspace     TEXT NOT NULL,                           -- where it was done, and as which event
    their_event   INTEGER NOT NULL,
    kind          TEXT NOT NULL,
    source_sha256 BLOB NOT NULL CHECK (length(source_sha256) = 32),
    byte_offset   INTEGER NOT NULL,
    ordinal       INTEGER NOT NULL,
    record_hash   BLOB NOT NULL CHECK (length(record_hash) = 16),
    generation_id INTEGER REFERENCES generation (id) ON DELETE SET NULL, -- NULL: it is not in this workspace
    event_id      INTEGER UNIQUE REFERENCES review_event (id),           -- ours; NULL: not taken over
    import_id     INTEGER NOT NULL REFERENCES decision_import (id),
    imported_as   TEXT NOT NULL CHECK (imported_as IN ('taken', 'superseded', 'conflict', 'unmatched')),
    after_event   INTEGER NOT NULL CHECK (after_event >= 0), -- our newest event when it came: what is later knows of it
    body          TEXT NOT NULL CHECK (json_valid(body)),  -- its line of the file
    UNIQUE (act_hash, source_sha256),
    CHECK ((imported_as = 'taken') = (event_id IS NOT NULL))
) STRICT;

CREATE INDEX foreign_event_generation ON foreign_event (generation_id, id) WHERE generation_id IS NOT NULL;
CREATE INDEX foreign_event_unmatched ON foreign_event (id) WHERE imported_as = 'unmatched';

-- Two decisions about one generation of which neither knew of the other.
CREATE TABLE merge_conflict (
    id            INTEGER PRIMARY KEY,
    generation_id INTEGER NOT NULL REFERENCES generation (id),
    found_at      INTEGER NOT NULL,
    ours          INTEGER NOT NULL REFERENCES review_event (id),  -- what was in force here
    theirs        INTEGER NOT NULL REFERENCES foreign_event (id),
    after_event   INTEGER NOT NULL CHECK (after_event >= 0),      -- our newest event then
    withdrawn     INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn IN (0, 1)) -- theirs was undone over there
) STRICT;

CREATE INDEX merge_conflict_generation ON merge_conflict (generation_id);

-- The decision that ended a conflict, and what it amounted to. Decided in Review: not here, it is 'new' by itself.
CREATE TABLE merge_resolution (
    conflict_id INTEGER NOT NULL REFERENCES merge_conflict (id),
    event_id    INTEGER NOT NULL REFERENCES review_event (id),
    choice      TEXT NOT NULL CHECK (choice IN ('ours', 'theirs', 'new')),
    PRIMARY KEY (conflict_id, event_id)
) STRICT, WITHOUT ROWID;

-- A conflict is open until somebody here has decided since, or a decision came in that knew of both; and open again when
-- that is undone.
CREATE VIEW merge_conflict_now AS
SELECT c.*, CASE WHEN c.ended_by IS NOT NULL
                 THEN coalesce((SELECT r.choice FROM merge_resolution r
                                WHERE r.conflict_id = c.id AND r.event_id = c.ended_by), 'new')
                 WHEN c.withdrawn THEN 'ours'
                 ELSE 'open' END AS state
FROM (SELECT m.*, (SELECT max(d.id) FROM decision d
                   WHERE d.generation_id = m.generation_id AND d.id > m.after_event AND d.stands AND d.purpose <> 'blind'
                     AND (NOT EXISTS (SELECT 1 FROM foreign_event f WHERE f.event_id = d.id)
                          OR EXISTS (SELECT 1 FROM merge_resolution r
                                     WHERE r.conflict_id = m.id AND r.event_id = d.id))) AS ended_by
      FROM merge_conflict m) c;
