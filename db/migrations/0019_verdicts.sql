-- What classifiers make of generations, and what counts of it.

-- Every version of a classifier that was ever used here. States as those of rule_pack: 0 off; 1 in shadow: it judges, and
-- nothing of that counts; 2 on.
CREATE TABLE classifier (
    id         INTEGER PRIMARY KEY,
    kind       INTEGER NOT NULL CHECK (kind IN (0, 1, 2)), -- 0 hashed n-grams, 1 ONNX for texts, 2 ONNX for pictures
    name       TEXT NOT NULL CHECK (name <> ''),
    sha256     BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    source     BLOB,                                       -- the file of a model of n-grams, byte for byte
    folder     TEXT,                                       -- where the files of an ONNX model lie
    categories TEXT NOT NULL CHECK (json_valid(categories)), -- names, in the order of verdicts
    base_id    INTEGER REFERENCES classifier (id),         -- what it was taught further from, with decisions made here
    state      INTEGER NOT NULL CHECK (state IN (0, 1, 2)),
    added_at   INTEGER NOT NULL,                           -- milliseconds since 1970 in UTC
    seen_at    INTEGER,                                    -- when its effect was first shown, or it was first on
    judged_to  INTEGER NOT NULL DEFAULT 0,                 -- generations up to this id are judged, but for `unjudged`
    read_to    INTEGER NOT NULL DEFAULT 0,                 -- and up to this one they were read, to be judged
    CHECK ((kind = 0) = (source IS NOT NULL)),
    CHECK ((kind = 0) = (folder IS NULL))
) STRICT;

-- Of models of n-grams one at most is on, and one in shadow beside it: they stand for one another.
CREATE UNIQUE INDEX classifier_in_force ON classifier (state) WHERE kind = 0 AND state <> 0;

-- A threshold that an officer chose in place of the model's own: a probability that reaches it says yes. Above 1: nothing
-- does.
CREATE TABLE classifier_threshold (
    classifier_id INTEGER NOT NULL REFERENCES classifier (id),
    category      TEXT NOT NULL CHECK (category <> ''),
    value         REAL NOT NULL CHECK (value > 0 AND value <= 2),
    PRIMARY KEY (classifier_id, category)
) STRICT, WITHOUT ROWID;

-- A probability for each category, of the prompt and then of the output, as 16 bits each, little-endian: 65534ths, and
-- 65535 where there is no such text.
CREATE TABLE verdict (
    generation_id INTEGER NOT NULL REFERENCES generation (id) ON DELETE CASCADE,
    classifier_id INTEGER NOT NULL REFERENCES classifier (id),
    scores        BLOB NOT NULL CHECK (length(scores) > 0),
    PRIMARY KEY (generation_id, classifier_id)
) STRICT, WITHOUT ROWID;

-- Generations whose text has changed since, or came late.
CREATE TABLE unjudged (
    classifier_id INTEGER NOT NULL REFERENCES classifier (id),
    generation_id INTEGER NOT NULL REFERENCES generation (id) ON DELETE CASCADE,
    PRIMARY KEY (classifier_id, generation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX unjudged_generation ON unjudged (generation_id);

CREATE TRIGGER text_changed AFTER UPDATE OF prompt, output ON generation_text BEGIN
    INSERT OR IGNORE INTO unjudged SELECT id, NEW.generation_id FROM classifier WHERE max(judged_to, read_to) >= NEW.generation_id;
END;

CREATE TRIGGER text_came_late AFTER INSERT ON generation_text BEGIN
    INSERT OR IGNORE INTO unjudged SELECT id, NEW.generation_id FROM classifier WHERE max(judged_to, read_to) >= NEW.generation_id;
END;

-- Probabilities that reach the threshold of a classifier that is on: what of its verdicts counts. An estimate, of a text
-- as a whole; not a finding.
CREATE TABLE estimate (
    generation_id INTEGER NOT NULL REFERENCES generation (id) ON DELETE CASCADE,
    classifier_id INTEGER NOT NULL REFERENCES classifier (id),
    part          INTEGER NOT NULL CHECK (part IN (0, 1)), -- 0 the prompt, 1 the output
    category      TEXT NOT NULL CHECK (category <> ''),
    risks         TEXT NOT NULL CHECK (risks GLOB 'A.[1-5].[a-i]*'), -- what it may be: codes of Annex A, blanks between
    severity      INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 3),
    probability   REAL NOT NULL CHECK (probability BETWEEN 0 AND 1),
    PRIMARY KEY (generation_id, classifier_id, category, part)
) STRICT, WITHOUT ROWID;

CREATE INDEX estimate_of_classifier ON estimate (classifier_id, category);

-- A flag may rest on estimates alone now, and its score is that of all its evidence together.
CREATE TABLE flag_of_all (
    generation_id INTEGER PRIMARY KEY REFERENCES generation (id) ON DELETE CASCADE,
    risk          TEXT NOT NULL CHECK (risk GLOB 'A.[1-5].[a-i]'),
    severity      INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 3),
    score         REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    findings      INTEGER NOT NULL CHECK (findings >= 0),
    estimates     INTEGER NOT NULL DEFAULT 0 CHECK (estimates >= 0),
    CHECK (risk <> 'A.4.f' OR severity < 3),
    CHECK (findings + estimates > 0)
) STRICT;

INSERT INTO flag_of_all (generation_id, risk, severity, score, findings)
SELECT generation_id, risk, severity, score, findings FROM flag;
DROP TABLE flag;
ALTER TABLE flag_of_all RENAME TO flag;

CREATE INDEX flag_by_severity ON flag (severity DESC, score DESC, generation_id);
CREATE INDEX flag_by_risk ON flag (risk, severity DESC, score DESC, generation_id);

-- From which score on a flagged generation is called controversial, and from which unsafe; below: safe.
CREATE TABLE tier_bounds (
    id            INTEGER PRIMARY KEY CHECK (id = 1),
    controversial REAL NOT NULL,
    unsafe        REAL NOT NULL,
    CHECK (0 < controversial AND controversial <= unsafe AND unsafe <= 1)
) STRICT;

INSERT INTO tier_bounds VALUES (1, 0.3, 0.8);
