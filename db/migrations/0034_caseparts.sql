-- What hangs on a case beside its evidence: links, tasks, and what officers tell each other about it.
-- Moments are milliseconds since 1970 in UTC; days are ISO text in Asia/Shanghai.

-- A link that is gone stays as a row: who linked what, and who took it off again.
CREATE TABLE incident_link (
    id          INTEGER PRIMARY KEY,
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    kind        TEXT NOT NULL CHECK (kind IN ('service', 'model', 'item', 'user', 'complaint', 'case', 'generation')),
    target      TEXT NOT NULL CHECK (target <> ''), -- service, item, generation: the row's id · model: its name
                                                    -- user: the pseudonym · complaint, case: the number
    label       TEXT NOT NULL DEFAULT '',           -- what it was called when it was linked
    at_risk     INTEGER NOT NULL DEFAULT 0 CHECK (at_risk IN (0, 1)), -- a filing or licence that the case endangers
    linked_at   INTEGER NOT NULL,
    linked_by   TEXT NOT NULL CHECK (linked_by <> ''),
    unlinked_at INTEGER,
    unlinked_by TEXT,
    CHECK (at_risk = 0 OR kind = 'item'),
    CHECK ((unlinked_at IS NULL) = (unlinked_by IS NULL))
) STRICT;

CREATE UNIQUE INDEX incident_link_once ON incident_link (incident_id, kind, target) WHERE unlinked_at IS NULL;
CREATE INDEX incident_link_target ON incident_link (kind, target) WHERE unlinked_at IS NULL;

CREATE TRIGGER incident_link_is_only_ended BEFORE UPDATE ON incident_link
WHEN OLD.unlinked_at IS NOT NULL OR NEW.unlinked_at IS NULL
  OR NEW.id <> OLD.id OR NEW.incident_id <> OLD.incident_id OR NEW.kind <> OLD.kind OR NEW.target <> OLD.target
  OR NEW.label <> OLD.label OR NEW.at_risk <> OLD.at_risk OR NEW.linked_at <> OLD.linked_at
  OR NEW.linked_by <> OLD.linked_by
BEGIN
    SELECT RAISE(ABORT, 'a link of a case is only taken off, and once');
END;

CREATE TRIGGER incident_link_is_never_removed BEFORE DELETE ON incident_link
BEGIN
    SELECT RAISE(ABORT, 'a link of a case is taken off, never removed');
END;

CREATE TABLE incident_task (
    id          INTEGER PRIMARY KEY,
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    title       TEXT NOT NULL CHECK (trim(title) <> ''),
    assignee    TEXT NOT NULL CHECK (assignee <> ''),
    due_on      TEXT CHECK (due_on IS date(due_on)), -- the last day; NULL: no day is set
    set_at      INTEGER NOT NULL,
    set_by      TEXT NOT NULL CHECK (set_by <> ''),
    outcome     TEXT CHECK (outcome IN ('done', 'dropped')), -- NULL: it is open
    settled_at  INTEGER,
    settled_by  TEXT,
    note        TEXT NOT NULL DEFAULT '',            -- of the outcome
    CHECK ((outcome IS NULL) = (settled_at IS NULL)),
    CHECK ((outcome IS NULL) = (settled_by IS NULL)),
    CHECK (outcome IS NULL OR outcome <> 'dropped' OR trim(note) <> '')
) STRICT;

CREATE INDEX incident_task_incident ON incident_task (incident_id);

CREATE TRIGGER incident_task_is_only_settled BEFORE UPDATE ON incident_task
WHEN OLD.outcome IS NOT NULL OR NEW.outcome IS NULL
  OR NEW.id <> OLD.id OR NEW.incident_id <> OLD.incident_id OR NEW.title <> OLD.title
  OR NEW.assignee <> OLD.assignee OR NEW.due_on IS NOT OLD.due_on OR NEW.set_at <> OLD.set_at
  OR NEW.set_by <> OLD.set_by
BEGIN
    SELECT RAISE(ABORT, 'a task is only settled, and once');
END;

CREATE TRIGGER incident_task_is_never_removed BEFORE DELETE ON incident_task
BEGIN
    SELECT RAISE(ABORT, 'a task is done or dropped, never removed');
END;

-- Between officers. In a table of its own because no report may ever read it.
CREATE TABLE incident_comment (
    id          INTEGER PRIMARY KEY,
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    at          INTEGER NOT NULL,
    actor       TEXT NOT NULL CHECK (actor <> ''),
    words       TEXT NOT NULL CHECK (trim(words) <> '')
) STRICT;

CREATE INDEX incident_comment_incident ON incident_comment (incident_id, id);

CREATE TRIGGER incident_comment_is_never_changed BEFORE UPDATE ON incident_comment
BEGIN
    SELECT RAISE(ABORT, 'a comment stays as it was made');
END;

CREATE TRIGGER incident_comment_is_never_removed BEFORE DELETE ON incident_comment
BEGIN
    SELECT RAISE(ABORT, 'a comment stays as it was made');
END;
