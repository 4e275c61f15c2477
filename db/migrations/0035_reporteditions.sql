-- Editions of reports that were made to be given out: full, or redacted and searched for what was removed.
-- Moments are milliseconds since 1970 in UTC. Editions are only added.
CREATE TABLE report_edition (
    id         INTEGER PRIMARY KEY,
    subject    TEXT NOT NULL CHECK (subject <> ''),  -- what it is of: 'incident/7', 'report/3'
    edition    TEXT NOT NULL CHECK (edition IN ('full', 'redacted')),
    format     TEXT NOT NULL CHECK (format <> ''),   -- 'pdf', 'docx', …
    language   TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    sha256     BLOB NOT NULL CHECK (length(sha256) = 32), -- of the file
    reason     TEXT NOT NULL DEFAULT '',             -- of a full edition that covers nothing: why
    words      TEXT NOT NULL DEFAULT '',
    checked_at INTEGER NOT NULL,                     -- when the finished file was searched
    actor      TEXT NOT NULL CHECK (actor <> ''),
    CHECK (reason = '' OR edition = 'full'),
    CHECK (words = '' OR reason <> '')
) STRICT;

CREATE INDEX report_edition_subject ON report_edition (subject, id);

-- The redaction map: what was removed, without its text. It never leaves the workspace.
CREATE TABLE report_edition_removed (
    edition     INTEGER NOT NULL REFERENCES report_edition (id),
    number      INTEGER NOT NULL CHECK (number > 0),  -- what the leak check calls it by
    kind        TEXT NOT NULL CHECK (kind IN ('personal', 'user', 'request', 'conversation', 'officer', 'file', 'service', 'model', 'passage')),
    count       INTEGER NOT NULL CHECK (count > 0),   -- places in the document
    replacement TEXT NOT NULL CHECK (replacement <> ''),
    hash        BLOB NOT NULL CHECK (length(hash) = 32), -- HMAC-SHA-256 of the text under the file's hash
    PRIMARY KEY (edition, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER report_edition_is_never_changed BEFORE UPDATE ON report_edition
BEGIN
    SELECT RAISE(ABORT, 'editions are only added');
END;

CREATE TRIGGER report_edition_is_never_removed BEFORE DELETE ON report_edition
BEGIN
    SELECT RAISE(ABORT, 'editions are only added');
END;

-- INSERT OR REPLACE removes a row without asking the triggers for DELETE.
CREATE TRIGGER report_edition_is_never_replaced BEFORE INSERT ON report_edition
WHEN EXISTS (SELECT 1 FROM report_edition WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'editions are only added');
END;

CREATE TRIGGER report_edition_removed_is_never_changed BEFORE UPDATE ON report_edition_removed
BEGIN
    SELECT RAISE(ABORT, 'editions are only added');
END;

CREATE TRIGGER report_edition_removed_is_never_removed BEFORE DELETE ON report_edition_removed
BEGIN
    SELECT RAISE(ABORT, 'editions are only added');
END;

CREATE TRIGGER report_edition_removed_is_never_replaced BEFORE INSERT ON report_edition_removed
WHEN EXISTS (SELECT 1 FROM report_edition_removed WHERE edition = new.edition AND number = new.number)
BEGIN
    SELECT RAISE(ABORT, 'editions are only added');
END;
