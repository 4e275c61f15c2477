-- With what a model was rectified, and whether the correction holds: a set of prompts that is put to the corrected model
-- again, and what the answers came to once they were imported and scanned.

CREATE TABLE rectification (
    event_id     INTEGER PRIMARY KEY REFERENCES incident_event (id), -- the step "rectify" that it belongs to
    incident_id  INTEGER NOT NULL REFERENCES incident (id),
    means        TEXT NOT NULL CHECK (means <> ''),   -- filter, prompt, fine_tune, retrain, rollback, other; a space between
    model_before TEXT NOT NULL DEFAULT '',
    model_after  TEXT NOT NULL DEFAULT ''             -- the version that answers since
) STRICT;

CREATE INDEX rectification_incident ON rectification (incident_id, event_id);

CREATE TABLE retest_set (
    id          INTEGER PRIMARY KEY,
    incident_id INTEGER NOT NULL REFERENCES incident (id),
    made_at     INTEGER NOT NULL,
    actor       TEXT NOT NULL CHECK (actor <> ''),
    after_generation INTEGER NOT NULL CHECK (after_generation >= 0), -- the newest there was: answers come later
    sha256      BLOB NOT NULL CHECK (length(sha256) = 32)            -- over the prompts, in order
) STRICT;

CREATE INDEX retest_set_incident ON retest_set (incident_id, id);

CREATE TABLE retest_prompt (
    set_id        INTEGER NOT NULL REFERENCES retest_set (id),
    number        INTEGER NOT NULL CHECK (number >= 1),
    generation_id INTEGER,                    -- whose prompt it is, without a foreign key: see incident_evidence
    was_problem   INTEGER CHECK (was_problem IN (0, 1)), -- what that came to when the set was made; NULL: there is none
    context       TEXT NOT NULL DEFAULT '',   -- the turns before it: JSON as generation_text has it
    prompt        TEXT NOT NULL CHECK (trim(prompt) <> ''),
    PRIMARY KEY (set_id, number)
) STRICT, WITHOUT ROWID;

-- One look at what has come since.
CREATE TABLE retest_run (
    id        INTEGER PRIMARY KEY,
    set_id    INTEGER NOT NULL REFERENCES retest_set (id),
    event_id  INTEGER NOT NULL REFERENCES incident_event (id),
    at        INTEGER NOT NULL,
    actor     TEXT NOT NULL CHECK (actor <> ''),
    since     INTEGER NOT NULL,               -- the moment of the rectification: only later answers count
    model     TEXT NOT NULL DEFAULT '',       -- only answers of this model counted; '': of any
    is_passed INTEGER NOT NULL CHECK (is_passed IN (0, 1))
) STRICT;

CREATE INDEX retest_run_set ON retest_run (set_id, id);

CREATE TABLE retest_answer (
    run_id        INTEGER NOT NULL REFERENCES retest_run (id),
    number        INTEGER NOT NULL,           -- of the prompt
    generation_id INTEGER NOT NULL,           -- 0: no answer came
    state         TEXT NOT NULL CHECK (state IN ('missing', 'unscanned', 'problem', 'flagged', 'harmless', 'clean')),
    PRIMARY KEY (run_id, number, generation_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER retest_set_is_frozen BEFORE UPDATE ON retest_set
BEGIN
    SELECT RAISE(ABORT, 'a set of prompts is frozen');
END;

CREATE TRIGGER retest_set_stays BEFORE DELETE ON retest_set
BEGIN
    SELECT RAISE(ABORT, 'a set of prompts is frozen');
END;

CREATE TRIGGER retest_prompt_is_frozen BEFORE UPDATE ON retest_prompt
BEGIN
    SELECT RAISE(ABORT, 'a set of prompts is frozen');
END;

CREATE TRIGGER retest_prompt_stays BEFORE DELETE ON retest_prompt
BEGIN
    SELECT RAISE(ABORT, 'a set of prompts is frozen');
END;

CREATE TRIGGER retest_run_is_never_changed BEFORE UPDATE ON retest_run
BEGIN
    SELECT RAISE(ABORT, 'a run of a re-test is only added to');
END;

CREATE TRIGGER retest_run_is_never_removed BEFORE DELETE ON retest_run
BEGIN
    SELECT RAISE(ABORT, 'a run of a re-test is only added to');
END;

CREATE TRIGGER retest_answer_is_never_changed BEFORE UPDATE ON retest_answer
BEGIN
    SELECT RAISE(ABORT, 'a run of a re-test is only added to');
END;

CREATE TRIGGER retest_answer_is_never_removed BEFORE DELETE ON retest_answer
BEGIN
    SELECT RAISE(ABORT, 'a run of a re-test is only added to');
END;

CREATE TRIGGER rectification_is_never_changed BEFORE UPDATE ON rectification
BEGIN
    SELECT RAISE(ABORT, 'what happened in a case is only added to');
END;

CREATE TRIGGER rectification_is_never_removed BEFORE DELETE ON rectification
BEGIN
    SELECT RAISE(ABORT, 'what happened in a case is only added to');
END;
