-- Review, grown up: more dispositions, further risks, reasons; what is done at one stroke is undone at one stroke;
-- marks of officers, appeals, who holds what, blind second readings, half-made decisions and queues with a name.

-- An act is what an officer did at one stroke: one decision, or one about thousands of near-duplicates. All its rows
-- have the id of its first as `act`; undo and redo are acts of their own, of which each row has a target.
CREATE TABLE review_act (
    id            INTEGER PRIMARY KEY,
    at            INTEGER NOT NULL,
    actor         TEXT NOT NULL CHECK (actor <> ''),
    kind          TEXT NOT NULL CHECK (kind IN ('decide', 'mark', 'appeal', 'assign', 'undo', 'redo')),
    generation_id INTEGER NOT NULL REFERENCES generation (id),
    act           INTEGER NOT NULL CHECK (act <= id),
    target        INTEGER REFERENCES review_act (id),    -- what an undo or a redo is about
    disposition   TEXT CHECK (disposition IN ('confirmed', 'illegal', 'harmful', 'not_a_problem', 'unclear',
                                              'second_opinion')), -- 'confirmed': before illegal and harmful were told apart
    risk          TEXT,                                  -- "A.1.f"; a problem has one
    further       TEXT NOT NULL DEFAULT '',              -- further codes, blanks between
    severity      INTEGER CHECK (severity BETWEEN 1 AND 3),
    reason        TEXT NOT NULL DEFAULT '',              -- id of a reason, see resources/review
    note          TEXT NOT NULL DEFAULT '',
    seconds       INTEGER CHECK (seconds >= 0),          -- how long it was looked at before; NULL: not known
    purpose       TEXT CHECK (purpose IN ('review', 'blind', 'appeal')), -- 'blind': without sight of the others, never in
                                                                         -- force; 'appeal': answers one
    CHECK ((kind IN ('undo', 'redo')) = (target IS NOT NULL)),
    CHECK ((kind = 'decide') = (disposition IS NOT NULL)),
    CHECK ((kind = 'decide') = (purpose IS NOT NULL)),
    CHECK (disposition NOT IN ('confirmed', 'illegal', 'harmful') OR risk IS NOT NULL)
) STRICT;

INSERT INTO review_act (id, at, actor, kind, generation_id, act, target, disposition, risk, note, purpose)
SELECT id, at, actor, kind, generation_id, id, target, disposition, risk, note, iif(kind = 'decide', 'review', NULL)
FROM review_event;

DROP VIEW decision;
DROP TABLE review_state;
DROP TABLE review_event;
ALTER TABLE review_act RENAME TO review_event;

CREATE INDEX review_event_generation ON review_event (generation_id, id);
CREATE INDEX review_event_actor ON review_event (actor, id);
CREATE INDEX review_event_act ON review_event (act, id) WHERE act <> id; -- of one row alone, the row is the act
CREATE INDEX review_event_target ON review_event (target, id) WHERE target IS NOT NULL;

CREATE TRIGGER review_event_is_never_changed BEFORE UPDATE ON review_event
BEGIN
    SELECT RAISE(ABORT, 'decisions are events: they are only added');
END;

CREATE TRIGGER review_event_is_never_removed BEFORE DELETE ON review_event
BEGIN
    SELECT RAISE(ABORT, 'decisions are events: they are only added');
END;

-- What was done, and whether it stands: the last undo or redo about it, if any, is a redo.
CREATE VIEW review_done AS
SELECT d.*, coalesce((SELECT u.kind FROM review_event u WHERE u.target = d.id ORDER BY u.id DESC LIMIT 1),
                     'redo') = 'redo' AS stands
FROM review_event d
WHERE d.kind NOT IN ('undo', 'redo');

CREATE VIEW decision AS
SELECT id, at, actor, generation_id, act, disposition, risk, further, severity, reason, note, seconds, purpose, stands
FROM review_done WHERE kind = 'decide';

-- The decision in force for each generation that has one: kept beside the events because queues ask for it all the
-- time. Always what replaying the events gives (a test does).
CREATE TABLE review_state (
    generation_id INTEGER PRIMARY KEY REFERENCES generation (id),
    event_id      INTEGER NOT NULL REFERENCES review_event (id),
    disposition   TEXT NOT NULL,
    is_problem    INTEGER GENERATED ALWAYS AS (CASE WHEN disposition IN ('confirmed', 'illegal', 'harmful') THEN 1
                                                    WHEN disposition = 'not_a_problem' THEN 0 END) -- NULL: not settled
) STRICT;

INSERT INTO review_state (generation_id, event_id, disposition)
SELECT generation_id, id, disposition FROM decision d
WHERE id = (SELECT max(id) FROM decision WHERE generation_id = d.generation_id AND stands AND purpose <> 'blind');

CREATE INDEX review_state_disposition ON review_state (disposition, generation_id);
CREATE INDEX review_state_event ON review_state (event_id);

-- A stretch of text that an officer marked, in bytes of the stored text.
CREATE TABLE officer_mark (
    event_id   INTEGER PRIMARY KEY REFERENCES review_event (id),
    part       INTEGER NOT NULL CHECK (part IN (0, 1)), -- 0 the prompt, 1 the output
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end   INTEGER NOT NULL CHECK (span_end > span_begin),
    risk       TEXT NOT NULL DEFAULT ''
) STRICT;

-- Somebody contests a decision. Open until a decision with purpose 'appeal' about the same generation comes after it.
CREATE TABLE appeal (
    event_id INTEGER PRIMARY KEY REFERENCES review_event (id), -- its grounds are the event's note
    party    TEXT NOT NULL CHECK (party IN ('user', 'officer', 'authority')),
    against  INTEGER NOT NULL REFERENCES review_event (id)     -- the decision that was in force
) STRICT;

-- Who is to look at a generation: an officer who took it, or to whom somebody gave it. Nobody: it was given back.
CREATE TABLE assignment (
    event_id INTEGER PRIMARY KEY REFERENCES review_event (id),
    officer  TEXT NOT NULL,
    until    INTEGER                                          -- a claim ends then; NULL: it stays
) STRICT;

-- The newest assignment that stands, of each generation that has one.
CREATE TABLE review_holder (
    generation_id INTEGER PRIMARY KEY REFERENCES generation (id),
    event_id      INTEGER NOT NULL REFERENCES review_event (id),
    officer       TEXT NOT NULL CHECK (officer <> ''),
    until         INTEGER
) STRICT;

CREATE INDEX review_holder_officer ON review_holder (officer, generation_id);

-- Decided generations, drawn to be read once more by somebody who does not see what was decided.
CREATE TABLE blind_sample (
    id         INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    actor      TEXT NOT NULL CHECK (actor <> ''),
    seed       INTEGER NOT NULL,
    population INTEGER NOT NULL CHECK (population >= 0) -- decided generations that it was drawn from
) STRICT;

CREATE TABLE blind_member (
    sample_id     INTEGER NOT NULL REFERENCES blind_sample (id),
    generation_id INTEGER NOT NULL REFERENCES generation (id),
    decision_id   INTEGER NOT NULL REFERENCES review_event (id), -- the first decision, in force when it was drawn
    PRIMARY KEY (sample_id, generation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX blind_member_generation ON blind_member (generation_id);

-- A decision that is not made yet, as it stood a moment ago. Not an event: it leaves when the decision is made.
CREATE TABLE review_draft (
    officer       TEXT NOT NULL CHECK (officer <> ''),
    generation_id INTEGER NOT NULL REFERENCES generation (id) ON DELETE CASCADE,
    at            INTEGER NOT NULL,
    body          TEXT NOT NULL CHECK (json_valid(body)), -- what was chosen and typed, and where the cursor stood
    PRIMARY KEY (officer, generation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX review_draft_generation ON review_draft (generation_id);

-- Where an officer left off: in which queue, at which generation.
CREATE TABLE review_place (
    officer TEXT PRIMARY KEY CHECK (officer <> ''),
    at      INTEGER NOT NULL,
    body    TEXT NOT NULL CHECK (json_valid(body))
) STRICT, WITHOUT ROWID;

-- Queues with a name: a query, a state and an order.
CREATE TABLE review_queue (
    id       INTEGER PRIMARY KEY,
    name     TEXT NOT NULL UNIQUE CHECK (name <> ''),
    body     TEXT NOT NULL CHECK (json_valid(body)),
    saved_at INTEGER NOT NULL,
    saved_by TEXT NOT NULL
) STRICT;

-- What a decision must say before it is taken: the dispositions for which each field is required, blanks between.
CREATE TABLE review_policy (
    id           INTEGER PRIMARY KEY CHECK (id = 1),
    reason_for   TEXT NOT NULL,
    note_for     TEXT NOT NULL,
    severity_for TEXT NOT NULL
) STRICT;

INSERT INTO review_policy VALUES (1, '', '', '');

-- What waits is walked in any order at a million flags: a flag knows of its generation and of the decision what narrows
-- and orders queues, and one index an order has all of it (the disposition too: SQLite reads it, though it is always NULL there).
ALTER TABLE flag ADD COLUMN at INTEGER;
ALTER TABLE flag ADD COLUMN service TEXT NOT NULL DEFAULT '';
ALTER TABLE flag ADD COLUMN disposition TEXT;

UPDATE flag SET (at, service) = (SELECT g.at, g.service FROM generation g WHERE g.id = flag.generation_id),
                disposition = (SELECT s.disposition FROM review_state s WHERE s.generation_id = flag.generation_id);

CREATE TRIGGER flag_knows_its_generation AFTER INSERT ON flag BEGIN
    UPDATE flag SET (at, service) = (SELECT g.at, g.service FROM generation g WHERE g.id = NEW.generation_id),
                    disposition = (SELECT s.disposition FROM review_state s WHERE s.generation_id = NEW.generation_id)
    WHERE generation_id = NEW.generation_id;
END;

CREATE TRIGGER flag_hears_of_its_generation AFTER UPDATE OF at, service ON generation BEGIN
    UPDATE flag SET at = NEW.at, service = NEW.service WHERE generation_id = NEW.id;
END;

CREATE TRIGGER flag_hears_of_a_decision AFTER INSERT ON review_state BEGIN
    UPDATE flag SET disposition = NEW.disposition WHERE generation_id = NEW.generation_id;
END;

CREATE TRIGGER flag_hears_of_another_decision AFTER UPDATE ON review_state BEGIN
    UPDATE flag SET disposition = NEW.disposition WHERE generation_id = NEW.generation_id;
END;

CREATE TRIGGER flag_hears_of_an_undo AFTER DELETE ON review_state BEGIN
    UPDATE flag SET disposition = NULL WHERE generation_id = OLD.generation_id;
END;

CREATE INDEX waiting_by_risk ON flag (severity DESC, score DESC, generation_id, risk, findings, at, service, disposition)
WHERE disposition IS NULL;
CREATE INDEX waiting_by_age ON flag (at, generation_id, risk, findings, score, service, disposition)
WHERE disposition IS NULL;
CREATE INDEX waiting_by_score ON flag (score DESC, generation_id, risk, findings, at, service, disposition)
WHERE disposition IS NULL;
-- The likelier it is that a flag is wrong as well as right, the nearer is its score to a half.
CREATE INDEX waiting_by_doubt ON flag (abs(score - 0.5), generation_id, risk, findings, score, at, service, disposition)
WHERE disposition IS NULL;
-- A lot that each generation keeps when others come.
CREATE INDEX waiting_by_lot ON flag (((generation_id * 2654435761) & 4294967295), generation_id, risk, findings, score,
                                     at, service, disposition)
WHERE disposition IS NULL;
