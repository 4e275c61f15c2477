-- What the detectors look for, and what they found.

-- Every version of a rule pack that was ever used here, with its file, so that a finding can be
-- traced to the very text of its rule. A changed file is a new row.
CREATE TABLE rule_pack (
    id        INTEGER PRIMARY KEY,
    pack      TEXT NOT NULL CHECK (pack <> ''),    -- the pack's own id: "pornography"
    version   TEXT NOT NULL CHECK (version <> ''),
    sha256    BLOB NOT NULL CHECK (length(sha256) = 32), -- of source
    title_zh  TEXT NOT NULL,
    title_en  TEXT NOT NULL,
    enabled   INTEGER NOT NULL CHECK (enabled IN (0, 1)),
    loaded_at INTEGER NOT NULL,                    -- milliseconds since 1970 in UTC
    source    BLOB NOT NULL,                       -- the file (TOML, UTF-8), byte for byte
    UNIQUE (pack, sha256)
) STRICT;

-- Of each pack one version at most is in use.
CREATE UNIQUE INDEX rule_pack_in_use ON rule_pack (pack) WHERE enabled = 1;

-- A place in a generation's text at which a rule found something. Spans are byte offsets,
-- [begin, end), into the stored text in UTF-8. Risk and severity are the rule's at that time.
CREATE TABLE finding (
    id            INTEGER PRIMARY KEY,
    generation_id INTEGER NOT NULL REFERENCES generation (id) ON DELETE CASCADE,
    part          INTEGER NOT NULL CHECK (part IN (0, 1)),  -- 0 the prompt, 1 the output
    span_begin    INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end      INTEGER NOT NULL CHECK (span_end > span_begin),
    rule_id       TEXT NOT NULL CHECK (rule_id <> ''),
    pack_id       INTEGER NOT NULL REFERENCES rule_pack (id),
    risk          TEXT NOT NULL CHECK (risk GLOB 'A.[1-5].[a-i]'), -- GB/T 45654-2025, Annex A
    severity      INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 3), -- 1 low, 3 high
    score         REAL NOT NULL CHECK (score BETWEEN 0 AND 1)
) STRICT;

CREATE INDEX finding_of_generation ON finding (generation_id);
CREATE INDEX finding_of_rule ON finding (pack_id, rule_id, generation_id);

-- One row for each generation in which something was found: the gravest finding, and how many
-- there are. Personal information alone (A.4.f) never makes severity 3.
CREATE TABLE flag (
    generation_id INTEGER PRIMARY KEY REFERENCES generation (id) ON DELETE CASCADE,
    risk          TEXT NOT NULL CHECK (risk GLOB 'A.[1-5].[a-i]'),
    severity      INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 3),
    score         REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    findings      INTEGER NOT NULL CHECK (findings > 0),
    CHECK (risk <> 'A.4.f' OR severity < 3)
) STRICT;

-- The order of a review queue: gravest first; within one risk the same.
CREATE INDEX flag_by_severity ON flag (severity DESC, score DESC, generation_id);
CREATE INDEX flag_by_risk ON flag (risk, severity DESC, score DESC, generation_id);
