-- The register grows: a filing goes its way through a machine of states, each step with its day; models,
-- their versions, algorithms and what runs on them; papers, what was handed in, and proof that the number is
-- shown. service and registry_item are made anew, for their CHECKs name words that change.

CREATE TABLE service_anew (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL UNIQUE CHECK (name <> ''),
    description   TEXT NOT NULL DEFAULT '',
    scope         TEXT NOT NULL CHECK (scope IN ('public', 'internal')), -- public: offered to people in the mainland
    accesses      TEXT NOT NULL                            -- an API counts too (Gen-AI Measures, Art. 22)
                  CHECK (accesses IN ('', 'app', 'web', 'api', 'app web', 'app api', 'web api', 'app web api')),
    started_on    TEXT CHECK (started_on IS date(started_on)),           -- NULL: not started, or not known
    ended_on      TEXT CHECK (ended_on IS date(ended_on)),
    regime        TEXT NOT NULL DEFAULT '',                -- an id of resources/registry/regimes.toml
    regime_reason TEXT NOT NULL DEFAULT '',                -- why that one
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL,
    CHECK (ended_on IS NULL OR started_on IS NULL OR started_on <= ended_on)
) STRICT;

INSERT INTO service_anew (id, name, description, scope, accesses, started_on, ended_on, regime_reason, created_at,
                          updated_at)
SELECT id, name, description, scope, iif(access = 'both', 'app api', access), started_on, ended_on, regime, created_at,
       updated_at
FROM service;

DROP TABLE service;
ALTER TABLE service_anew RENAME TO service;

-- A model that services run on, ours or another's.
CREATE TABLE registry_model (
    id            INTEGER PRIMARY KEY,
    name          TEXT NOT NULL UNIQUE CHECK (name <> ''), -- as the logs call it
    origin        TEXT NOT NULL CHECK (origin IN ('own', 'fine_tuned', 'third_party')),
    maker         TEXT NOT NULL DEFAULT '',                -- empty: this company
    filing_number TEXT NOT NULL DEFAULT '',                -- of a third party's model: its maker's
    modalities    TEXT NOT NULL DEFAULT '',                -- one a line
    base_name     TEXT NOT NULL DEFAULT '',                -- what it was made from, as text
    base_number   TEXT NOT NULL DEFAULT '',
    base_id       INTEGER REFERENCES registry_model (id) CHECK (base_id <> id), -- the same, where it is registered
    notes         TEXT NOT NULL DEFAULT '',
    created_at    INTEGER NOT NULL,
    updated_at    INTEGER NOT NULL
) STRICT;

CREATE TABLE registry_model_version (
    id          INTEGER PRIMARY KEY,
    model_id    INTEGER NOT NULL REFERENCES registry_model (id),
    version     TEXT NOT NULL CHECK (version <> ''),
    released_on TEXT CHECK (released_on IS date(released_on)),
    retired_on  TEXT CHECK (retired_on IS date(retired_on)), -- the last day; NULL: in use
    change      TEXT NOT NULL DEFAULT '',                  -- what is new in it
    UNIQUE (model_id, version),
    CHECK (released_on IS NULL OR retired_on IS NULL OR released_on <= retired_on)
) STRICT;

-- The types of the Algorithm Recommendation Provisions, Art. 2.
CREATE TABLE registry_algorithm (
    id         INTEGER PRIMARY KEY,
    name       TEXT NOT NULL UNIQUE CHECK (name <> ''),
    type       TEXT NOT NULL CHECK (type IN ('generation', 'recommendation', 'ranking', 'retrieval', 'dispatch')),
    purpose    TEXT NOT NULL DEFAULT '',
    mechanism  TEXT NOT NULL DEFAULT '',
    created_at INTEGER NOT NULL,
    updated_at INTEGER NOT NULL
) STRICT;

CREATE TABLE service_model (
    service_id INTEGER NOT NULL REFERENCES service (id),
    model_id   INTEGER NOT NULL REFERENCES registry_model (id),
    from_on    TEXT CHECK (from_on IS date(from_on)),      -- NULL: not known
    until_on   TEXT CHECK (until_on IS date(until_on)),    -- the last day; NULL: it still runs on it
    PRIMARY KEY (service_id, model_id),
    CHECK (from_on IS NULL OR until_on IS NULL OR from_on <= until_on)
) STRICT, WITHOUT ROWID;

CREATE INDEX service_model_model ON service_model (model_id);

CREATE TABLE service_algorithm (
    service_id   INTEGER NOT NULL REFERENCES service (id),
    algorithm_id INTEGER NOT NULL REFERENCES registry_algorithm (id),
    PRIMARY KEY (service_id, algorithm_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX service_algorithm_algorithm ON service_algorithm (algorithm_id);

-- One row a thing to keep valid. Its kind is an id of resources/registry/kinds.toml or of registry_kind.
CREATE TABLE registry_item_anew (
    id                 INTEGER PRIMARY KEY,
    service_id         INTEGER REFERENCES service (id),    -- NULL: it belongs to the whole company
    kind               TEXT NOT NULL CHECK (kind <> ''),
    role               TEXT CHECK (role IN ('provider', 'technical_supporter')),
    name               TEXT NOT NULL CHECK (name <> ''),
    number             TEXT NOT NULL DEFAULT '',
    authority          TEXT NOT NULL DEFAULT '',
    state              TEXT NOT NULL CHECK (state IN ('preparing', 'submitted', 'returned', 'accepted', 'filed',
                                                      'changing', 'cancelled', 'expired', 'not_required')),
    submitted_on       TEXT CHECK (submitted_on IS date(submitted_on)),
    granted_on         TEXT CHECK (granted_on IS date(granted_on)),
    valid_until        TEXT CHECK (valid_until IS date(valid_until)),  -- the last day; NULL: does not expire
    display_checked_on TEXT CHECK (display_checked_on IS date(display_checked_on)),
    display_evidence   TEXT NOT NULL DEFAULT '',           -- where the number is shown, and what proves it
    upstream_model     TEXT NOT NULL DEFAULT '',           -- the filed model that it rests on
    upstream_number    TEXT NOT NULL DEFAULT '',
    notes              TEXT NOT NULL DEFAULT '',
    responsible        TEXT NOT NULL DEFAULT '',           -- a person's name: the journal has its salted hash alone
    conditions         TEXT NOT NULL DEFAULT '',
    model_id           INTEGER REFERENCES registry_model (id),
    algorithm_id       INTEGER REFERENCES registry_algorithm (id),
    salt               BLOB NOT NULL CHECK (length(salt) = 16), -- before every text that the journal keeps hashed
    created_at         INTEGER NOT NULL,
    updated_at         INTEGER NOT NULL,
    CHECK (submitted_on IS NULL OR granted_on IS NULL OR submitted_on <= granted_on),
    CHECK (granted_on IS NULL OR valid_until IS NULL OR granted_on <= valid_until)
) STRICT;

INSERT INTO registry_item_anew (id, service_id, kind, role, name, number, authority, state, submitted_on, granted_on,
                                valid_until, display_checked_on, display_evidence, upstream_model, upstream_number,
                                notes, salt, created_at, updated_at)
SELECT id, service_id, kind, role, name, number, authority,
       CASE state WHEN 'draft' THEN 'preparing' WHEN 'rejected' THEN 'returned' WHEN 'in_force' THEN 'filed'
                  ELSE state END,
       submitted_on, granted_on, valid_until, display_checked_on, display_evidence, upstream_model, upstream_number,
       notes, randomblob(16), created_at, updated_at
FROM registry_item;

DROP TABLE registry_item;
ALTER TABLE registry_item_anew RENAME TO registry_item;

CREATE INDEX registry_item_service ON registry_item (service_id);
CREATE INDEX registry_item_valid_until ON registry_item (valid_until) WHERE valid_until IS NOT NULL;

CREATE TRIGGER registry_item_is_never_removed BEFORE DELETE ON registry_item
BEGIN
    SELECT RAISE(ABORT, 'a registry item is cancelled, never removed');
END;

CREATE TRIGGER registry_item_keeps_its_salt BEFORE UPDATE OF salt ON registry_item
BEGIN
    SELECT RAISE(ABORT, 'the journal rests on the salt of a registry item');
END;

CREATE TRIGGER service_is_never_removed BEFORE DELETE ON service
BEGIN
    SELECT RAISE(ABORT, 'a service is ended, never removed');
END;

-- The way of each thing, step by step. Which steps there may be: app/registry/states.cpp.
CREATE TABLE registry_transition (
    id          INTEGER PRIMARY KEY,
    item_id     INTEGER NOT NULL REFERENCES registry_item (id),
    from_state  TEXT CHECK (from_state IN ('preparing', 'submitted', 'returned', 'accepted', 'filed', 'changing',
                                           'cancelled', 'expired', 'not_required')), -- NULL: the first one known
    to_state    TEXT NOT NULL CHECK (to_state IN ('preparing', 'submitted', 'returned', 'accepted', 'filed',
                                                  'changing', 'cancelled', 'expired', 'not_required')),
    moved_on    TEXT NOT NULL CHECK (moved_on IS date(moved_on)),
    note        TEXT NOT NULL DEFAULT '',
    actor       TEXT NOT NULL CHECK (actor <> ''),
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX registry_transition_item ON registry_transition (item_id, id);

-- What the days and events of an older release tell of the way of each thing: handed in, granted, and then
-- returned or cancelled, on the day of that event. Where a day is not known the step is left out.
CREATE TEMP TABLE told AS
SELECT i.id AS item_id, i.state, i.submitted_on, i.granted_on, i.created_at,
       (SELECT max(e.happened_on) FROM registry_event e
        WHERE e.item_id = i.id AND e.kind = iif(i.state = 'returned', 'rejected', 'cancelled')) AS ended_on,
       coalesce((SELECT a.actor FROM audit_event a WHERE a.object = 'registry/' || i.id AND a.kind = 'registry.added'),
                'earlier release') AS actor
FROM registry_item i
WHERE i.state IN ('submitted', 'returned', 'filed', 'cancelled', 'expired');

INSERT INTO registry_transition (item_id, to_state, moved_on, actor, recorded_at)
SELECT item_id, 'submitted', submitted_on, actor, created_at FROM told
WHERE submitted_on IS NOT NULL AND (state NOT IN ('filed', 'expired') OR granted_on IS NOT NULL) ORDER BY item_id;

INSERT INTO registry_transition (item_id, from_state, to_state, moved_on, actor, recorded_at)
SELECT item_id, iif(submitted_on IS NULL, NULL, 'submitted'), 'filed', granted_on, actor, created_at FROM told
WHERE granted_on IS NOT NULL AND state IN ('filed', 'expired', 'cancelled') ORDER BY item_id;

INSERT INTO registry_transition (item_id, from_state, to_state, moved_on, actor, recorded_at)
SELECT item_id,
       (SELECT t.to_state FROM registry_transition t WHERE t.item_id = told.item_id ORDER BY t.id DESC LIMIT 1),
       state, ended_on, actor, created_at
FROM told
WHERE state IN ('returned', 'cancelled') AND ended_on IS NOT NULL
  AND ended_on >= coalesce((SELECT max(t.moved_on) FROM registry_transition t WHERE t.item_id = told.item_id), '')
ORDER BY item_id;

DROP TABLE told;

CREATE TRIGGER registry_transition_is_never_removed BEFORE DELETE ON registry_transition
BEGIN
    SELECT RAISE(ABORT, 'the steps of a registry item are only added');
END;

CREATE TRIGGER registry_transition_is_never_changed BEFORE UPDATE ON registry_transition
BEGIN
    SELECT RAISE(ABORT, 'the steps of a registry item are only added');
END;

-- The bytes of papers, each once.
CREATE TABLE registry_content (
    id     INTEGER PRIMARY KEY,
    sha256 BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    bytes  BLOB NOT NULL
) STRICT;

CREATE TABLE registry_document (
    id         INTEGER PRIMARY KEY,
    item_id    INTEGER NOT NULL REFERENCES registry_item (id),
    name       TEXT NOT NULL CHECK (name <> ''),           -- of the file
    kind       TEXT NOT NULL CHECK (kind <> ''),           -- what it is
    media_type TEXT NOT NULL,
    sha256     BLOB NOT NULL REFERENCES registry_content (sha256),
    size       INTEGER NOT NULL CHECK (size >= 0),
    revision   INTEGER NOT NULL CHECK (revision > 0),
    added_at   INTEGER NOT NULL,
    actor      TEXT NOT NULL CHECK (actor <> ''),
    UNIQUE (item_id, kind, revision)
) STRICT;

CREATE INDEX registry_document_content ON registry_document (sha256);

CREATE TRIGGER registry_document_is_never_removed BEFORE DELETE ON registry_document
BEGIN
    SELECT RAISE(ABORT, 'papers are only added');
END;

CREATE TRIGGER registry_document_is_never_changed BEFORE UPDATE ON registry_document
BEGIN
    SELECT RAISE(ABORT, 'papers are only added');
END;

CREATE TRIGGER registry_content_is_never_removed BEFORE DELETE ON registry_content
BEGIN
    SELECT RAISE(ABORT, 'papers are only added');
END;

CREATE TRIGGER registry_content_is_never_changed BEFORE UPDATE ON registry_content
BEGIN
    SELECT RAISE(ABORT, 'papers are only added');
END;

-- What was handed in at one time.
CREATE TABLE registry_submission (
    id           INTEGER PRIMARY KEY,
    item_id      INTEGER NOT NULL REFERENCES registry_item (id),
    number       INTEGER NOT NULL CHECK (number > 0),      -- of the item
    purpose      TEXT NOT NULL CHECK (purpose IN ('first', 'supplement', 'change', 'renewal', 'cancellation')),
    submitted_on TEXT NOT NULL CHECK (submitted_on IS date(submitted_on)),
    actor        TEXT NOT NULL CHECK (actor <> ''),
    recorded_at  INTEGER NOT NULL,
    UNIQUE (item_id, number)
) STRICT;

CREATE TABLE registry_submission_field (
    submission_id INTEGER NOT NULL REFERENCES registry_submission (id),
    position      INTEGER NOT NULL CHECK (position >= 0),  -- in the order of the form
    name          TEXT NOT NULL CHECK (name <> ''),
    value         TEXT NOT NULL,
    PRIMARY KEY (submission_id, position),
    UNIQUE (submission_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE registry_submission_document (
    submission_id INTEGER NOT NULL REFERENCES registry_submission (id),
    position      INTEGER NOT NULL CHECK (position >= 0),
    document_id   INTEGER NOT NULL REFERENCES registry_document (id),
    PRIMARY KEY (submission_id, position),
    UNIQUE (submission_id, document_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX registry_submission_document_document ON registry_submission_document (document_id);

CREATE TRIGGER registry_submission_is_never_removed BEFORE DELETE ON registry_submission
BEGIN
    SELECT RAISE(ABORT, 'what was handed in stays as it was');
END;

CREATE TRIGGER registry_submission_is_never_changed BEFORE UPDATE ON registry_submission
BEGIN
    SELECT RAISE(ABORT, 'what was handed in stays as it was');
END;

CREATE TRIGGER registry_submission_field_is_never_removed BEFORE DELETE ON registry_submission_field
BEGIN
    SELECT RAISE(ABORT, 'what was handed in stays as it was');
END;

CREATE TRIGGER registry_submission_field_is_never_changed BEFORE UPDATE ON registry_submission_field
BEGIN
    SELECT RAISE(ABORT, 'what was handed in stays as it was');
END;

CREATE TRIGGER registry_submission_document_is_never_removed BEFORE DELETE ON registry_submission_document
BEGIN
    SELECT RAISE(ABORT, 'what was handed in stays as it was');
END;

CREATE TRIGGER registry_submission_document_is_never_changed BEFORE UPDATE ON registry_submission_document
BEGIN
    SELECT RAISE(ABORT, 'what was handed in stays as it was');
END;

-- Somebody saw the number shown (Algorithm Recommendation Provisions, Art. 26).
CREATE TABLE registry_display (
    id          INTEGER PRIMARY KEY,
    item_id     INTEGER NOT NULL REFERENCES registry_item (id),
    seen_on     TEXT NOT NULL CHECK (seen_on IS date(seen_on)),
    place       TEXT NOT NULL DEFAULT '',
    document_id INTEGER REFERENCES registry_document (id), -- a picture of it
    actor       TEXT NOT NULL CHECK (actor <> ''),
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE INDEX registry_display_item ON registry_display (item_id, seen_on, id);

INSERT INTO registry_display (item_id, seen_on, place, actor, recorded_at)
SELECT id, display_checked_on, display_evidence,
       coalesce((SELECT a.actor FROM audit_event a WHERE a.object = 'registry/' || i.id AND a.kind = 'registry.added'),
                'earlier release'),
       updated_at
FROM registry_item i WHERE display_checked_on IS NOT NULL ORDER BY id;

CREATE TRIGGER registry_display_is_never_removed BEFORE DELETE ON registry_display
BEGIN
    SELECT RAISE(ABORT, 'what was seen stays on record');
END;

CREATE TRIGGER registry_display_is_never_changed BEFORE UPDATE ON registry_display
BEGIN
    SELECT RAISE(ABORT, 'what was seen stays on record');
END;

-- What a workspace sets in place of the kinds that ship, and kinds of its own. NULL: as it ships.
CREATE TABLE registry_kind (
    kind            TEXT PRIMARY KEY CHECK (kind <> ''),
    is_own          INTEGER NOT NULL CHECK (is_own IN (0, 1)),
    title_zh        TEXT CHECK (title_zh <> ''),
    title_en        TEXT CHECK (title_en <> ''),
    validity_months INTEGER CHECK (validity_months BETWEEN 0 AND 1200), -- 0: does not expire
    display_days    INTEGER CHECK (display_days BETWEEN 1 AND 3660),
    shows_number    INTEGER CHECK (shows_number IN (0, 1)),
    renewal_clock   TEXT CHECK (renewal_clock <> ''),      -- of an own kind: an id of the clock table
    CHECK (is_own = 1 OR (shows_number IS NULL AND renewal_clock IS NULL)),
    CHECK (is_own = 0 OR (title_zh IS NOT NULL AND title_en IS NOT NULL))
) STRICT, WITHOUT ROWID;

-- From how many calendar days before its last day a duty of a kind is shown as due.
CREATE TABLE registry_kind_reminder (
    kind   TEXT NOT NULL CHECK (kind <> ''),
    clock  TEXT NOT NULL CHECK (clock <> ''),
    remind INTEGER NOT NULL CHECK (remind BETWEEN 0 AND 3660),
    PRIMARY KEY (kind, clock)
) STRICT, WITHOUT ROWID;
