-- Change events and the duties that rules propose for them; what the logs name and how many people it reached, held
-- against the register. Days are ISO text (YYYY-MM-DD) in Asia/Shanghai; moments are milliseconds since 1970 in UTC.

-- Rules and thresholds that an officer brought in, in place of those that ship (resources/registry). The newest of each counts.
CREATE TABLE registry_rule_file (
    id       INTEGER PRIMARY KEY,
    what     TEXT NOT NULL CHECK (what IN ('changes', 'usage')),
    name     TEXT NOT NULL CHECK (name <> ''),
    content  BLOB NOT NULL,
    actor    TEXT NOT NULL CHECK (actor <> ''),
    added_at INTEGER NOT NULL
) STRICT;

-- Something happened that may start duties, or was thought to have: then dismissed says why it did not.
CREATE TABLE change_event (
    id          INTEGER PRIMARY KEY,
    kind        TEXT NOT NULL CHECK (kind GLOB '[a-z]*'),  -- an event of resources/registry/changes.toml
    happened_on TEXT NOT NULL CHECK (happened_on IS date(happened_on)),
    service_id  INTEGER REFERENCES service (id),
    model_id    INTEGER REFERENCES registry_model (id),
    incident_id INTEGER REFERENCES incident (id),
    origin      TEXT NOT NULL CHECK (origin IN ('hand', 'register', 'logs', 'growth', 'case')),
    source_key  TEXT UNIQUE CHECK (source_key <> ''),      -- what it was proposed from: "version/12"; NULL: by hand
    note        TEXT NOT NULL DEFAULT '',
    dismissed   TEXT NOT NULL DEFAULT '',
    actor       TEXT NOT NULL CHECK (actor <> ''),
    recorded_at INTEGER NOT NULL,
    CHECK (dismissed = '' OR source_key IS NOT NULL)
) STRICT;

-- A duty that a rule sees in an event, for one item; without an item, for one that the service still lacks.
CREATE TABLE change_proposal (
    id         INTEGER PRIMARY KEY,
    event_id   INTEGER NOT NULL REFERENCES change_event (id),
    rule       TEXT NOT NULL CHECK (rule <> ''),
    item_id    INTEGER REFERENCES registry_item (id),
    service_id INTEGER REFERENCES service (id),
    item_kind  TEXT NOT NULL CHECK (item_kind <> ''),
    records    TEXT NOT NULL CHECK (records <> ''),        -- the registry event that a confirmation records
    clock      TEXT NOT NULL DEFAULT ''                    -- empty: due on the day of the event
) STRICT;

CREATE UNIQUE INDEX change_proposal_once
    ON change_proposal (event_id, rule, coalesce(item_id, 0), coalesce(service_id, 0));

-- What an officer said to a proposal. The newest counts; 'undo' makes it wait again.
CREATE TABLE change_decision (
    id                INTEGER PRIMARY KEY,
    proposal_id       INTEGER NOT NULL REFERENCES change_proposal (id),
    act               TEXT NOT NULL CHECK (act IN ('confirm', 'waive', 'undo')),
    reason            TEXT NOT NULL DEFAULT '',
    registry_event_id INTEGER REFERENCES registry_event (id),
    actor             TEXT NOT NULL CHECK (actor <> ''),
    at                INTEGER NOT NULL,
    CHECK (act = 'confirm' OR trim(reason) <> ''),
    CHECK ((act = 'confirm') = (registry_event_id IS NOT NULL))
) STRICT;

CREATE INDEX change_decision_proposal ON change_decision (proposal_id, id);

-- A tally of the logs, so that nothing is counted twice: it can be made anew from generation at any time and is not journaled.
CREATE TABLE usage_state (
    id       INTEGER PRIMARY KEY CHECK (id = 1),
    last_id  INTEGER NOT NULL DEFAULT 0,                   -- every generation up to it is counted
    counted  INTEGER NOT NULL DEFAULT 0,
    is_stale INTEGER NOT NULL DEFAULT 0 CHECK (is_stale IN (0, 1)) -- one that was counted has changed or is gone
) STRICT;
INSERT INTO usage_state (id) VALUES (1);

CREATE TABLE usage_name (
    id       INTEGER PRIMARY KEY,
    service  TEXT NOT NULL,                                -- as the logs say it; '': they do not
    model    TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    UNIQUE (service, model, endpoint)
) STRICT;

CREATE TABLE usage_day (
    name_id      INTEGER NOT NULL REFERENCES usage_name (id),
    day          TEXT NOT NULL CHECK (day = '' OR day IS date(day)), -- '': the log gives no time
    calls        INTEGER NOT NULL CHECK (calls > 0),
    without_user INTEGER NOT NULL CHECK (without_user BETWEEN 0 AND calls),
    PRIMARY KEY (name_id, day)
) STRICT, WITHOUT ROWID;

-- Who used a service in a month, and from which day of it on.
CREATE TABLE usage_user (
    service  TEXT NOT NULL,
    month    TEXT NOT NULL CHECK (month GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]'),
    user_ref TEXT NOT NULL CHECK (user_ref GLOB 'u-*'),
    day      INTEGER NOT NULL CHECK (day BETWEEN 1 AND 31),
    PRIMARY KEY (service, month, user_ref)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER usage_is_stale_when_one_changes AFTER UPDATE OF at, service, model, endpoint, user_ref ON generation
WHEN OLD.id <= (SELECT last_id FROM usage_state)
BEGIN
    UPDATE usage_state SET is_stale = 1;
END;

CREATE TRIGGER usage_is_stale_when_one_goes AFTER DELETE ON generation
WHEN OLD.id <= (SELECT last_id FROM usage_state)
BEGIN
    UPDATE usage_state SET is_stale = 1;
END;

-- Which registered service or model a name in the logs stands for, as an officer said. The newest about a name counts.
CREATE TABLE usage_link (
    id         INTEGER PRIMARY KEY,
    kind       TEXT NOT NULL CHECK (kind IN ('service', 'model')),
    name       TEXT NOT NULL CHECK (name <> ''),
    act        TEXT NOT NULL CHECK (act IN ('link', 'dismiss', 'undo')),
    service_id INTEGER REFERENCES service (id),
    model_id   INTEGER REFERENCES registry_model (id),
    reason     TEXT NOT NULL DEFAULT '',
    actor      TEXT NOT NULL CHECK (actor <> ''),
    at         INTEGER NOT NULL,
    CHECK ((service_id IS NOT NULL) = (act = 'link' AND kind = 'service')),
    CHECK ((model_id IS NOT NULL) = (act = 'link' AND kind = 'model')),
    CHECK (act <> 'dismiss' OR trim(reason) <> '')
) STRICT;

-- Registered users: logs cannot tell them, so an officer enters them.
CREATE TABLE registered_users (
    id          INTEGER PRIMARY KEY,
    service_id  INTEGER REFERENCES service (id),           -- NULL: of the whole company
    counted_on  TEXT NOT NULL CHECK (counted_on IS date(counted_on)),
    users       INTEGER NOT NULL CHECK (users >= 0),
    source      TEXT NOT NULL CHECK (trim(source) <> ''),
    actor       TEXT NOT NULL CHECK (actor <> ''),
    recorded_at INTEGER NOT NULL
) STRICT;

CREATE TRIGGER registry_rule_file_is_never_removed BEFORE DELETE ON registry_rule_file
BEGIN SELECT RAISE(ABORT, 'rule files are only added'); END;
CREATE TRIGGER change_event_is_never_changed BEFORE UPDATE ON change_event
BEGIN SELECT RAISE(ABORT, 'change events are only added'); END;
CREATE TRIGGER change_event_is_never_removed BEFORE DELETE ON change_event
BEGIN SELECT RAISE(ABORT, 'change events are only added'); END;
CREATE TRIGGER change_proposal_is_never_changed BEFORE UPDATE ON change_proposal
BEGIN SELECT RAISE(ABORT, 'proposals are only added'); END;
CREATE TRIGGER change_proposal_is_never_removed BEFORE DELETE ON change_proposal
BEGIN SELECT RAISE(ABORT, 'proposals are only added'); END;
CREATE TRIGGER change_decision_is_never_changed BEFORE UPDATE ON change_decision
BEGIN SELECT RAISE(ABORT, 'decisions on proposals are only added'); END;
CREATE TRIGGER change_decision_is_never_removed BEFORE DELETE ON change_decision
BEGIN SELECT RAISE(ABORT, 'decisions on proposals are only added'); END;
CREATE TRIGGER usage_link_is_never_changed BEFORE UPDATE ON usage_link
BEGIN SELECT RAISE(ABORT, 'links are only added'); END;
CREATE TRIGGER usage_link_is_never_removed BEFORE DELETE ON usage_link
BEGIN SELECT RAISE(ABORT, 'links are only added'); END;
CREATE TRIGGER registered_users_is_never_changed BEFORE UPDATE ON registered_users
BEGIN SELECT RAISE(ABORT, 'figures are only added'); END;
CREATE TRIGGER registered_users_is_never_removed BEFORE DELETE ON registered_users
BEGIN SELECT RAISE(ABORT, 'figures are only added'); END;
