-- What was done about users who use the service for illegal acts: Interim Measures for Generative AI Services, Art. 14(2).
-- Moments are milliseconds since 1970 in UTC.

-- Measures are events: they are only added. One that was recorded in error is withdrawn by a further event, and
-- stays. 'none' says that an officer looked and took no measure.
CREATE TABLE user_measure (
    id        INTEGER PRIMARY KEY,
    at        INTEGER NOT NULL,                   -- when it was written down
    actor     TEXT NOT NULL CHECK (actor <> ''),
    user_ref  TEXT NOT NULL CHECK (user_ref GLOB 'u-*'), -- pseudonym
    kind      TEXT NOT NULL CHECK (kind IN ('warn', 'limit', 'suspend', 'terminate', 'none', 'lift', 'report', 'withdraw')),
    target    INTEGER REFERENCES user_measure (id), -- lift, report, withdraw: the measure that it is about
    from_at   INTEGER NOT NULL,                   -- when it takes or took effect; report: when the authority was told
    until_at  INTEGER,                            -- limit, suspend: its end; NULL: until it is lifted
    scope     TEXT NOT NULL DEFAULT '',           -- limit: which functions
    reason    TEXT NOT NULL CHECK (trim(reason) <> ''),
    authority TEXT NOT NULL DEFAULT '',           -- report: who was told
    receipt   TEXT NOT NULL DEFAULT '',           -- report: the number that it was given
    CHECK ((kind IN ('lift', 'report', 'withdraw')) = (target IS NOT NULL)),
    CHECK (target < id),
    CHECK (until_at IS NULL OR kind IN ('limit', 'suspend')),
    CHECK (until_at > from_at),
    CHECK ((kind = 'limit') = (trim(scope) <> '')),
    CHECK ((kind = 'report') = (trim(authority) <> '')),
    CHECK (receipt = '' OR kind = 'report')
) STRICT;

CREATE INDEX user_measure_user ON user_measure (user_ref, id);
CREATE INDEX user_measure_target ON user_measure (target) WHERE target IS NOT NULL;

CREATE TRIGGER user_measure_is_about_the_same_user BEFORE INSERT ON user_measure
WHEN NEW.target IS NOT NULL
 AND NOT EXISTS (SELECT 1 FROM user_measure m WHERE m.id = NEW.target AND m.user_ref = NEW.user_ref)
BEGIN
    SELECT RAISE(ABORT, 'a measure of another user');
END;

CREATE TRIGGER user_measure_is_never_changed BEFORE UPDATE ON user_measure
BEGIN
    SELECT RAISE(ABORT, 'measures are events: they are only added');
END;

CREATE TRIGGER user_measure_is_never_removed BEFORE DELETE ON user_measure
BEGIN
    SELECT RAISE(ABORT, 'measures are events: they are only added');
END;

-- Generations as they were when they became evidence of a measure: as incident_evidence, and likewise without a foreign
-- key to generation, so that the record stands when the logs have gone.
CREATE TABLE user_measure_evidence (
    measure_id    INTEGER NOT NULL REFERENCES user_measure (id),
    generation_id INTEGER NOT NULL,
    added_at      INTEGER NOT NULL,
    at            INTEGER,                   -- when it was generated; NULL: the log gives no time
    provider      TEXT NOT NULL DEFAULT '',
    service       TEXT NOT NULL DEFAULT '',
    model         TEXT NOT NULL DEFAULT '',
    request_id    TEXT NOT NULL DEFAULT '',
    user_ref      TEXT NOT NULL DEFAULT '',  -- pseudonym
    source_path   TEXT NOT NULL,
    source_sha256 BLOB NOT NULL CHECK (length(source_sha256) = 32),
    byte_offset   INTEGER NOT NULL CHECK (byte_offset >= 0),
    byte_length   INTEGER NOT NULL CHECK (byte_length >= 0),
    ordinal       INTEGER NOT NULL DEFAULT 0,
    record_hash   BLOB NOT NULL CHECK (length(record_hash) = 16), -- SHA-256 of the record's bytes, first half
    prompt        TEXT NOT NULL DEFAULT '',
    output        TEXT NOT NULL DEFAULT '',
    findings      TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(findings)), -- spans, rules, packs, risks
    flagged_risk  TEXT NOT NULL DEFAULT '',  -- the flag's primary risk
    decision      TEXT CHECK (decision IS NULL OR json_valid(decision)),   -- what the officer decided
    frozen_sha256 BLOB NOT NULL CHECK (length(frozen_sha256) = 32),        -- over all of the above but added_at
    PRIMARY KEY (measure_id, generation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX user_measure_evidence_generation ON user_measure_evidence (generation_id);

CREATE TRIGGER user_measure_evidence_is_never_changed BEFORE UPDATE ON user_measure_evidence
BEGIN
    SELECT RAISE(ABORT, 'evidence is a frozen copy');
END;

CREATE TRIGGER user_measure_evidence_is_never_removed BEFORE DELETE ON user_measure_evidence
BEGIN
    SELECT RAISE(ABORT, 'evidence is a frozen copy');
END;

-- What a workspace changes about the rules that ship (resources/users/rules.toml), rule by rule. Settings, not events:
-- who changed what, from what to what, stands in audit_event.
CREATE TABLE user_rule (
    id          TEXT PRIMARY KEY CHECK (id <> ''),
    is_on       INTEGER NOT NULL CHECK (is_on IN (0, 1)),
    times       INTEGER NOT NULL CHECK (times BETWEEN 1 AND 1000),
    counts      TEXT NOT NULL CHECK (counts <> ''),      -- dispositions that count, blanks between
    classes     TEXT NOT NULL,                           -- of 'confirmed': the risk classes that count
    prompt_only INTEGER NOT NULL CHECK (prompt_only IN (0, 1)), -- 1: only where something was found in the prompt
    proposes    TEXT NOT NULL CHECK (proposes IN ('warn', 'limit', 'suspend', 'terminate'))
) STRICT, WITHOUT ROWID;
