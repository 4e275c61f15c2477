-- A version of a pack is off, in shadow or on. In shadow it finds like one that is on, but what it finds comes into
-- no queue: its findings stand in a table of their own, so that nothing that reads findings has to know of it.

ALTER TABLE rule_pack ADD COLUMN state INTEGER NOT NULL DEFAULT 0 CHECK (state IN (0, 1, 2)); -- 0 off, 1 shadow, 2 on

-- When what it finds among the stored generations was first shown to somebody, or it was first on. NULL: never.
ALTER TABLE rule_pack ADD COLUMN seen_at INTEGER;

UPDATE rule_pack SET state = 2 * enabled, seen_at = loaded_at;

DROP INDEX rule_pack_in_use;
ALTER TABLE rule_pack DROP COLUMN enabled;

-- Of each pack one version at most is on, and one in shadow beside it.
CREATE UNIQUE INDEX rule_pack_in_force ON rule_pack (pack, state) WHERE state <> 0;

CREATE TABLE shadow_finding (
    id            INTEGER PRIMARY KEY,
    generation_id INTEGER NOT NULL REFERENCES generation (id) ON DELETE CASCADE,
    part          INTEGER NOT NULL CHECK (part IN (0, 1)),  -- 0 the prompt, 1 the output
    span_begin    INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end      INTEGER NOT NULL CHECK (span_end > span_begin),
    rule_id       TEXT NOT NULL CHECK (rule_id <> ''),
    pack_id       INTEGER NOT NULL REFERENCES rule_pack (id),
    risk          TEXT NOT NULL CHECK (risk GLOB 'A.[1-5].[a-i]'), -- GB/T 45654-2025, Annex A
    severity      INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 3),
    score         REAL NOT NULL CHECK (score BETWEEN 0 AND 1),
    why           TEXT CHECK (why <> ''),
    is_rules_own  INTEGER NOT NULL CHECK (is_rules_own IN (0, 1)) -- 1: its rule is in shadow whatever its pack is
) STRICT;

CREATE INDEX shadow_finding_of_generation ON shadow_finding (generation_id);
CREATE INDEX shadow_finding_of_rule ON shadow_finding (pack_id, rule_id, generation_id);
