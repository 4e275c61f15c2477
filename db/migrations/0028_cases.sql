-- Where a case came from and what it concerns beside its kind; events of more kinds than the first five.

ALTER TABLE incident ADD COLUMN origin TEXT NOT NULL DEFAULT 'hand'
    CHECK (origin IN ('flagged', 'complaint', 'notice', 'hand'));
ALTER TABLE incident ADD COLUMN origin_ref TEXT NOT NULL DEFAULT '';    -- the number of the complaint or the notice
-- Personal information leaked, altered or lost, or possibly so (Personal Information Protection Law, Art. 57).
ALTER TABLE incident ADD COLUMN concerns_personal INTEGER NOT NULL DEFAULT 0 CHECK (concerns_personal IN (0, 1));
-- A flaw that endangers national security or the public interest (Network Data Security Regulations, Art. 10).
ALTER TABLE incident ADD COLUMN concerns_flaw INTEGER NOT NULL DEFAULT 0 CHECK (concerns_flaw IN (0, 1));

UPDATE incident SET origin = 'flagged'
WHERE EXISTS (SELECT 1 FROM incident_evidence WHERE incident_id = incident.id AND added_at <= incident.opened_at);

-- The same table without a list of kinds: the program knows which there are, and a list here would mean a table built
-- anew with each.
CREATE TABLE incident_event_anew (
    id          INTEGER PRIMARY KEY,
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    at          INTEGER NOT NULL,            -- when it happened
    recorded_at INTEGER NOT NULL,            -- when it was written down
    actor       TEXT NOT NULL CHECK (actor <> ''),
    kind        TEXT NOT NULL CHECK (kind GLOB '[a-z]*'),
    subject     TEXT NOT NULL DEFAULT '',    -- what it is about; its meaning hangs on the kind (app/incident/incident.h)
    note        TEXT NOT NULL DEFAULT '',
    proof       TEXT NOT NULL DEFAULT '',    -- what shows it: a change ticket, a receipt number, "G-42"
    CHECK (at <= recorded_at),
    CHECK (kind NOT IN ('step', 'waive', 'status') OR subject <> ''),
    CHECK (kind <> 'waive' OR trim(note) <> '')
) STRICT;

INSERT INTO incident_event_anew
SELECT id, incident_id, at, recorded_at, actor, kind, subject, note, proof FROM incident_event;
DROP TABLE incident_event;
ALTER TABLE incident_event_anew RENAME TO incident_event;

CREATE INDEX incident_event_incident ON incident_event (incident_id, at, id);

CREATE TRIGGER incident_event_is_never_changed BEFORE UPDATE ON incident_event
BEGIN
    SELECT RAISE(ABORT, 'what happened in a case is only added to');
END;

CREATE TRIGGER incident_event_is_never_removed BEFORE DELETE ON incident_event
BEGIN
    SELECT RAISE(ABORT, 'what happened in a case is only added to');
END;

-- Who may do what not every officer may. The newest row about an officer and a right counts.
CREATE TABLE entitlement (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,
    actor     TEXT NOT NULL CHECK (actor <> ''),
    officer   TEXT NOT NULL CHECK (trim(officer) <> ''),
    entitled  TEXT NOT NULL CHECK (entitled IN ('waive')), -- waive: put a reason in the place of a step of a case
    is_given  INTEGER NOT NULL CHECK (is_given IN (0, 1)),
    reason    TEXT NOT NULL CHECK (trim(reason) <> '')
) STRICT;

CREATE TRIGGER entitlement_is_never_changed BEFORE UPDATE ON entitlement
BEGIN
    SELECT RAISE(ABORT, 'entitlements are only added to');
END;

CREATE TRIGGER entitlement_is_never_removed BEFORE DELETE ON entitlement
BEGIN
    SELECT RAISE(ABORT, 'entitlements are only added to');
END;
