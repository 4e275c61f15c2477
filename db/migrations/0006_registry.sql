-- What the provider offers, and everything that has to be kept valid for it: filings, licences, reports.
-- Days are ISO text (YYYY-MM-DD) in Asia/Shanghai; moments are milliseconds since 1970 in UTC.
-- Who changed what, from what to what, stands in audit_event.

CREATE TABLE service (
    id          INTEGER PRIMARY KEY,
    name        TEXT NOT NULL UNIQUE CHECK (name <> ''),
    description TEXT NOT NULL DEFAULT '',
    scope       TEXT NOT NULL CHECK (scope IN ('public', 'internal')), -- public: offered to people in the mainland
    access      TEXT NOT NULL CHECK (access IN ('app', 'api', 'both')), -- an API counts too (Gen-AI Measures, Art. 22)
    started_on  TEXT CHECK (started_on IS date(started_on)),           -- NULL: not started, or not known
    ended_on    TEXT CHECK (ended_on IS date(ended_on)),
    regime      TEXT NOT NULL DEFAULT '',                              -- which rules apply, and why
    created_at  INTEGER NOT NULL,
    updated_at  INTEGER NOT NULL,
    CHECK (ended_on IS NULL OR started_on IS NULL OR started_on <= ended_on)
) STRICT;

-- One row a thing to keep valid. Its kind is an id of resources/registry/kinds.toml.
CREATE TABLE registry_item (
    id                 INTEGER PRIMARY KEY,
    service_id         INTEGER REFERENCES service (id),    -- NULL: it belongs to the whole company
    kind               TEXT NOT NULL CHECK (kind <> ''),
    role               TEXT CHECK (role IN ('provider', 'technical_supporter')),
    name               TEXT NOT NULL CHECK (name <> ''),
    number             TEXT NOT NULL DEFAULT '',
    authority          TEXT NOT NULL DEFAULT '',
    state              TEXT NOT NULL CHECK (state IN ('draft', 'submitted', 'in_force', 'rejected', 'expired',
                                                      'cancelled', 'not_required')),
    submitted_on       TEXT CHECK (submitted_on IS date(submitted_on)),
    granted_on         TEXT CHECK (granted_on IS date(granted_on)),
    valid_until        TEXT CHECK (valid_until IS date(valid_until)),  -- the last day; NULL: does not expire
    display_checked_on TEXT CHECK (display_checked_on IS date(display_checked_on)),
    display_evidence   TEXT NOT NULL DEFAULT '',           -- where the number is shown, and what proves it
    upstream_model     TEXT NOT NULL DEFAULT '',           -- the filed model that the service calls
    upstream_number    TEXT NOT NULL DEFAULT '',
    notes              TEXT NOT NULL DEFAULT '',
    created_at         INTEGER NOT NULL,
    updated_at         INTEGER NOT NULL,
    CHECK (submitted_on IS NULL OR granted_on IS NULL OR submitted_on <= granted_on),
    CHECK (granted_on IS NULL OR valid_until IS NULL OR granted_on <= valid_until)
) STRICT;

CREATE INDEX registry_item_service ON registry_item (service_id);
CREATE INDEX registry_item_valid_until ON registry_item (valid_until) WHERE valid_until IS NOT NULL;

-- What happened to a thing. Some events start a clock (a change: 10 working days to file it) until
-- done_on is set; some say that a recurring duty was done. A mistake is put right by a new event.
CREATE TABLE registry_event (
    id          INTEGER PRIMARY KEY,
    item_id     INTEGER NOT NULL REFERENCES registry_item (id),
    kind        TEXT NOT NULL CHECK (kind IN ('change', 'service_end', 'assessment', 'submitted', 'granted', 'rejected',
                                              'renewal_applied', 'renewed', 'annual_report', 'verified', 'cancelled',
                                              'note')),
    happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
    done_on     TEXT CHECK (done_on IS date(done_on)),     -- when the duty that it started was met
    note        TEXT NOT NULL DEFAULT '',
    actor       TEXT NOT NULL CHECK (actor <> ''),
    recorded_at INTEGER NOT NULL,
    CHECK (done_on IS NULL OR done_on >= happened_on)
) STRICT;

CREATE INDEX registry_event_item ON registry_event (item_id, happened_on, id);

CREATE TRIGGER registry_event_is_never_removed BEFORE DELETE ON registry_event
BEGIN
    SELECT RAISE(ABORT, 'registry events are only added');
END;

CREATE TRIGGER registry_event_is_only_completed BEFORE UPDATE ON registry_event
WHEN OLD.done_on IS NOT NULL OR NEW.done_on IS NULL
  OR NEW.id <> OLD.id OR NEW.item_id <> OLD.item_id OR NEW.kind <> OLD.kind OR NEW.happened_on <> OLD.happened_on
  OR NEW.note <> OLD.note OR NEW.actor <> OLD.actor OR NEW.recorded_at <> OLD.recorded_at
BEGIN
    SELECT RAISE(ABORT, 'of a registry event only done_on may be set, and once');
END;

-- A thing that is gone is cancelled or not required; its history stays.
CREATE TRIGGER registry_item_is_never_removed BEFORE DELETE ON registry_item
BEGIN
    SELECT RAISE(ABORT, 'a registry item is cancelled, never removed');
END;

CREATE TRIGGER service_is_never_removed BEFORE DELETE ON service
BEGIN
    SELECT RAISE(ABORT, 'a service is ended, never removed');
END;

-- Targets that an officer set in place of those that ship (resources/clocks): our own, never the law's.
CREATE TABLE clock_target (
    clock  TEXT PRIMARY KEY CHECK (clock <> ''),
    amount INTEGER NOT NULL CHECK (amount > 0)    -- in the clock's own unit
) STRICT, WITHOUT ROWID;

-- Holiday notices that an officer brought in, as the file was (format of resources/calendar/cn.toml).
CREATE TABLE calendar_file (
    id       INTEGER PRIMARY KEY,                 -- a later file replaces the years of an earlier one
    name     TEXT NOT NULL CHECK (name <> ''),
    content  BLOB NOT NULL,
    added_at INTEGER NOT NULL
) STRICT;
