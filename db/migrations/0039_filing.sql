-- Lists that the authorities publish, as they stood on a day, and which of their rows are our own filings.
-- Moments are milliseconds since 1970 in UTC; days are ISO text in Asia/Shanghai. All of it is only added.
CREATE TABLE official_snapshot (
    id         INTEGER PRIMARY KEY,
    list       TEXT NOT NULL CHECK (list <> ''),      -- an id of resources/filing/lists.toml
    day        TEXT NOT NULL CHECK (day >= '2000-01-01'), -- of which the list says how things stand
    whole      INTEGER NOT NULL CHECK (whole IN (0, 1)),  -- 0: only what came to the list before it
    source     TEXT NOT NULL DEFAULT '',              -- where it is from, in the officer's words
    file_name  TEXT NOT NULL CHECK (file_name <> ''),
    sha256     BLOB NOT NULL CHECK (length(sha256) = 32), -- of the file
    has_text   INTEGER NOT NULL CHECK (has_text IN (0, 1)), -- 0: a scan, kept without rows
    taken_at   INTEGER NOT NULL,
    actor      TEXT NOT NULL CHECK (actor <> ''),
    UNIQUE (list, day, sha256)
) STRICT;

-- The file itself, apart from what is read of it often.
CREATE TABLE official_file (
    snapshot_id INTEGER PRIMARY KEY REFERENCES official_snapshot (id),
    bytes       BLOB NOT NULL
) STRICT;

CREATE TABLE official_field (
    snapshot_id INTEGER NOT NULL REFERENCES official_snapshot (id),
    row         INTEGER NOT NULL CHECK (row >= 0),
    field       TEXT NOT NULL CHECK (field <> ''),    -- an id of resources/filing/lists.toml
    raw         TEXT NOT NULL,                        -- as it stands in the file
    value       TEXT NOT NULL,                        -- what it was read as
    corrected   TEXT,                                 -- by an officer; NULL: the reading stands
    confidence  REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1),
    doubts      TEXT NOT NULL DEFAULT '',             -- 'shape swapped merged typo', those that it had
    page        INTEGER NOT NULL DEFAULT 0,           -- of the file: its place, for the page to be shown again
    x           REAL NOT NULL DEFAULT 0,
    y           REAL NOT NULL DEFAULT 0,
    width       REAL NOT NULL DEFAULT 0,
    height      REAL NOT NULL DEFAULT 0,
    cell        TEXT NOT NULL DEFAULT '',
    line        INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (snapshot_id, row, field)
) STRICT, WITHOUT ROWID;

-- What officers said of a likeness between an item and a row; of each item and number the last one counts.
CREATE TABLE official_match (
    id          INTEGER PRIMARY KEY,
    item_id     INTEGER NOT NULL REFERENCES registry_item (id),
    snapshot_id INTEGER NOT NULL REFERENCES official_snapshot (id),
    number_key  TEXT NOT NULL CHECK (number_key <> ''), -- of the row, as numbers are compared
    matched_by  TEXT NOT NULL CHECK (matched_by IN ('number', 'name', 'entity')),
    score       REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    verdict     TEXT NOT NULL CHECK (verdict IN ('confirmed', 'refused')),
    decided_at  INTEGER NOT NULL,
    actor       TEXT NOT NULL CHECK (actor <> '')
) STRICT;

CREATE INDEX official_match_item ON official_match (item_id, id);

CREATE TRIGGER official_snapshot_is_never_changed BEFORE UPDATE ON official_snapshot
BEGIN
    SELECT RAISE(ABORT, 'official lists are only added');
END;

CREATE TRIGGER official_snapshot_is_never_removed BEFORE DELETE ON official_snapshot
BEGIN
    SELECT RAISE(ABORT, 'official lists are only added');
END;

CREATE TRIGGER official_snapshot_is_never_replaced BEFORE INSERT ON official_snapshot
WHEN EXISTS (SELECT 1 FROM official_snapshot WHERE id = new.id OR (list = new.list AND day = new.day AND sha256 = new.sha256))
BEGIN
    SELECT RAISE(ABORT, 'official lists are only added');
END;

CREATE TRIGGER official_file_is_never_changed BEFORE UPDATE ON official_file
BEGIN
    SELECT RAISE(ABORT, 'official lists are only added');
END;

CREATE TRIGGER official_file_is_never_removed BEFORE DELETE ON official_file
BEGIN
    SELECT RAISE(ABORT, 'official lists are only added');
END;

CREATE TRIGGER official_file_is_never_replaced BEFORE INSERT ON official_file
WHEN EXISTS (SELECT 1 FROM official_file WHERE snapshot_id = new.snapshot_id)
BEGIN
    SELECT RAISE(ABORT, 'official lists are only added');
END;

CREATE TRIGGER official_field_is_never_changed BEFORE UPDATE ON official_field
BEGIN
    SELECT RAISE(ABORT, 'official lists are only added');
END;

CREATE TRIGGER official_field_is_never_removed BEFORE DELETE ON official_field
BEGIN
    SELECT RAISE(ABORT, 'official lists are only added');
END;

CREATE TRIGGER official_field_is_never_replaced BEFORE INSERT ON official_field
WHEN EXISTS (SELECT 1 FROM official_field WHERE snapshot_id = new.snapshot_id AND row = new.row AND field = new.field)
BEGIN
    SELECT RAISE(ABORT, 'official lists are only added');
END;

CREATE TRIGGER official_match_is_never_changed BEFORE UPDATE ON official_match
BEGIN
    SELECT RAISE(ABORT, 'official lists are only added');
END;

CREATE TRIGGER official_match_is_never_removed BEFORE DELETE ON official_match
BEGIN
    SELECT RAISE(ABORT, 'official lists are only added');
END;

CREATE TRIGGER official_match_is_never_replaced BEFORE INSERT ON official_match
WHEN EXISTS (SELECT 1 FROM official_match WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'official lists are only added');
END;

