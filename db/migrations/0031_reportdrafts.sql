-- Reports while they are written: drafts, their versions, who handed in, approved or gave back which of them, and what
-- became of it. Moments are milliseconds since 1970 in UTC.

CREATE TABLE report_draft (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind <> ''),               -- id of a kind of report, see resources/report/kinds.toml
    incident_id INTEGER REFERENCES incident (id),               -- what it is about: one of the three
    user_ref    TEXT CHECK (user_ref GLOB 'u-*'),               -- pseudonym
    month       TEXT CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-01'), -- first day, Asia/Shanghai
    language    TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    created_at  INTEGER NOT NULL,
    created_by  TEXT NOT NULL CHECK (created_by <> ''),
    CHECK ((incident_id IS NOT NULL) + (user_ref IS NOT NULL) + (month IS NOT NULL) = 1)
) STRICT;

CREATE INDEX report_draft_incident ON report_draft (incident_id) WHERE incident_id IS NOT NULL;

-- A text as somebody saved it. The newest is the report.
CREATE TABLE report_version (
    id       INTEGER PRIMARY KEY,
    draft_id INTEGER NOT NULL REFERENCES report_draft (id),
    n        INTEGER NOT NULL CHECK (n >= 1),                   -- 1, 2, 3 … in each draft
    at       INTEGER NOT NULL,
    actor    TEXT NOT NULL CHECK (actor <> ''),
    text     TEXT NOT NULL,                                     -- fields in braces are not filled
    sha256   BLOB NOT NULL CHECK (length(sha256) = 32),         -- of the text in UTF-8
    note     TEXT NOT NULL DEFAULT '',
    UNIQUE (draft_id, n)
) STRICT;

-- What a text said once it was filled, without the moment and the journal's head: what an approval holds for.
CREATE TABLE report_content (
    sha256 BLOB PRIMARY KEY CHECK (length(sha256) = 32),
    body   TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

-- What was done with a version: handed in for approval, approved, given back, sealed, sent.
CREATE TABLE report_act (
    id             INTEGER PRIMARY KEY,
    draft_id       INTEGER NOT NULL REFERENCES report_draft (id),
    version        INTEGER NOT NULL,
    at             INTEGER NOT NULL,
    actor          TEXT NOT NULL CHECK (actor <> ''),
    kind           TEXT NOT NULL CHECK (kind IN ('submit', 'approve', 'return', 'seal', 'send')),
    reason         TEXT NOT NULL DEFAULT '',
    text_sha256    BLOB NOT NULL CHECK (length(text_sha256) = 32),
    content_sha256 BLOB REFERENCES report_content (sha256),     -- submit, approve: what the text said, filled
    as_of          INTEGER,                                     -- submit, approve: the moment that it is filled for
    file_sha256    BLOB CHECK (length(file_sha256) = 32),       -- seal, send: of the package or file
    FOREIGN KEY (draft_id, version) REFERENCES report_version (draft_id, n),
    CHECK ((kind IN ('submit', 'approve')) = (content_sha256 IS NOT NULL)),
    CHECK ((kind IN ('submit', 'approve')) = (as_of IS NOT NULL)),
    CHECK (file_sha256 IS NULL OR kind IN ('seal', 'send')),
    CHECK (kind <> 'return' OR trim(reason) <> '')
) STRICT;

CREATE INDEX report_act_draft ON report_act (draft_id, id);

CREATE VIEW report_approval AS
SELECT id, draft_id, version, actor, at, kind AS verdict, reason, text_sha256, content_sha256
FROM report_act WHERE kind IN ('approve', 'return');

-- Typed and not saved as a version yet: kept a moment after each change, so that nothing that ends the program loses it.
CREATE TABLE report_unsaved (
    draft_id INTEGER NOT NULL REFERENCES report_draft (id),
    officer  TEXT NOT NULL CHECK (officer <> ''),
    at       INTEGER NOT NULL,
    base     INTEGER NOT NULL CHECK (base >= 1),                -- the version that it began as
    text     TEXT NOT NULL,
    cursor   INTEGER NOT NULL DEFAULT 0 CHECK (cursor >= 0),    -- in UTF-16 units
    PRIMARY KEY (draft_id, officer)
) STRICT, WITHOUT ROWID;

-- How many others must approve a report, besides its author: 1 makes it two persons.
CREATE TABLE report_policy (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    approvals INTEGER NOT NULL CHECK (approvals BETWEEN 1 AND 9)
) STRICT;

INSERT INTO report_policy VALUES (1, 1);

CREATE TRIGGER report_draft_is_never_changed BEFORE UPDATE ON report_draft
BEGIN
    SELECT RAISE(ABORT, 'a draft stays about what it is about');
END;

CREATE TRIGGER report_draft_is_never_removed BEFORE DELETE ON report_draft
BEGIN
    SELECT RAISE(ABORT, 'drafts are only added');
END;

CREATE TRIGGER report_version_is_never_changed BEFORE UPDATE ON report_version
BEGIN
    SELECT RAISE(ABORT, 'versions are only added');
END;

CREATE TRIGGER report_version_is_never_removed BEFORE DELETE ON report_version
BEGIN
    SELECT RAISE(ABORT, 'versions are only added');
END;

-- INSERT OR REPLACE removes a row without asking the triggers for DELETE.
CREATE TRIGGER report_version_comes_next BEFORE INSERT ON report_version
WHEN NEW.n <> (SELECT count(*) + 1 FROM report_version v WHERE v.draft_id = NEW.draft_id)
  OR EXISTS (SELECT 1 FROM report_version v WHERE v.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'versions are only added, one after the other');
END;

CREATE TRIGGER report_content_is_never_changed BEFORE UPDATE ON report_content
BEGIN
    SELECT RAISE(ABORT, 'what was approved stays as it was');
END;

CREATE TRIGGER report_content_is_never_removed BEFORE DELETE ON report_content
BEGIN
    SELECT RAISE(ABORT, 'what was approved stays as it was');
END;

CREATE TRIGGER report_act_is_never_changed BEFORE UPDATE ON report_act
BEGIN
    SELECT RAISE(ABORT, 'approvals are only added');
END;

CREATE TRIGGER report_act_is_never_removed BEFORE DELETE ON report_act
BEGIN
    SELECT RAISE(ABORT, 'approvals are only added');
END;

CREATE TRIGGER report_act_is_never_replaced BEFORE INSERT ON report_act
WHEN EXISTS (SELECT 1 FROM report_act a WHERE a.id = NEW.id)
BEGIN
    SELECT RAISE(ABORT, 'approvals are only added');
END;

-- The last defence of the two-person rule: whoever wrote a version does not approve it.
CREATE TRIGGER report_act_is_of_another_than_the_author BEFORE INSERT ON report_act
WHEN NEW.kind = 'approve'
 AND EXISTS (SELECT 1 FROM report_version v
             WHERE v.draft_id = NEW.draft_id AND v.n = NEW.version AND v.actor = NEW.actor)
BEGIN
    SELECT RAISE(ABORT, 'a report is approved by another than its author');
END;

CREATE TRIGGER report_act_is_of_the_text_of_its_version BEFORE INSERT ON report_act
WHEN NOT EXISTS (SELECT 1 FROM report_version v
                 WHERE v.draft_id = NEW.draft_id AND v.n = NEW.version AND v.sha256 = NEW.text_sha256)
BEGIN
    SELECT RAISE(ABORT, 'an approval is of the text of its version');
END;
