-- What officers decided about generations. Decisions are events: an undo is a new row, not an erasure.

CREATE TABLE review_event (
    id            INTEGER PRIMARY KEY,
    at            INTEGER NOT NULL,
    actor         TEXT NOT NULL CHECK (actor <> ''),
    kind          TEXT NOT NULL CHECK (kind IN ('decide', 'undo', 'redo')),
    generation_id INTEGER NOT NULL REFERENCES generation (id),
    target        INTEGER REFERENCES review_event (id),  -- the decision that an undo or a redo is about
    disposition   TEXT CHECK (disposition IN ('confirmed', 'not_a_problem', 'second_opinion')),
    risk          TEXT,                                  -- "A.1.f"; a confirmed problem has one
    note          TEXT NOT NULL DEFAULT '',
    CHECK ((kind = 'decide') = (target IS NULL)),
    CHECK ((kind = 'decide') = (disposition IS NOT NULL)),
    CHECK (disposition <> 'confirmed' OR risk IS NOT NULL)
) STRICT;

CREATE INDEX review_event_generation ON review_event (generation_id, id);
CREATE INDEX review_event_actor ON review_event (actor, id);

CREATE TRIGGER review_event_is_never_changed BEFORE UPDATE ON review_event
BEGIN
    SELECT RAISE(ABORT, 'decisions are events: they are only added');
END;

CREATE TRIGGER review_event_is_never_removed BEFORE DELETE ON review_event
BEGIN
    SELECT RAISE(ABORT, 'decisions are events: they are only added');
END;

-- Decisions, and whether each stands: the last undo or redo about it, if any, is a redo.
CREATE VIEW decision AS
SELECT d.id, d.at, d.actor, d.generation_id, d.disposition, d.risk, d.note,
       coalesce((SELECT u.kind FROM review_event u
                 WHERE u.generation_id = d.generation_id AND u.target = d.id
                 ORDER BY u.id DESC LIMIT 1), 'redo') = 'redo' AS stands
FROM review_event d
WHERE d.kind = 'decide';

-- The decision in force for each generation that has one: kept beside the events because queues
-- ask for it all the time. Always what replaying the events gives (a test does).
CREATE TABLE review_state (
    generation_id INTEGER PRIMARY KEY REFERENCES generation (id),
    event_id      INTEGER NOT NULL REFERENCES review_event (id),
    disposition   TEXT NOT NULL
) STRICT;

CREATE INDEX review_state_disposition ON review_state (disposition, generation_id);
