-- Random audits: generations that nothing had flagged, drawn by lot to be read, so that what detectors miss can be
-- estimated. What stands here is what makes the draw repeatable: whoever doubts it draws again with the seed.

CREATE TABLE audit_sample (
    id         INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,                          -- milliseconds since 1970 in UTC
    actor      TEXT NOT NULL CHECK (actor <> ''),         -- the alias of whoever had it drawn
    seed       INTEGER NOT NULL,
    from_at    INTEGER,                                   -- generations made from then on; NULL: from the first
    until_at   INTEGER,                                   -- and before then; NULL: to the last
    population INTEGER NOT NULL CHECK (population >= 0),  -- of which was drawn: unflagged, with text, at that moment
    flagged    INTEGER NOT NULL CHECK (flagged >= 0),     -- of the same period, at that moment
    size       INTEGER NOT NULL CHECK (size BETWEEN 1 AND population),
    CHECK (from_at IS NULL OR until_at IS NULL OR from_at < until_at)
) STRICT;

-- Who was drawn, in the order of the lot. A member leaves only with its generation: when its file is read anew.
CREATE TABLE audit_member (
    sample_id     INTEGER NOT NULL REFERENCES audit_sample (id),
    position      INTEGER NOT NULL CHECK (position >= 0),
    generation_id INTEGER NOT NULL REFERENCES generation (id) ON DELETE CASCADE,
    PRIMARY KEY (sample_id, position),
    UNIQUE (sample_id, generation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX audit_member_generation ON audit_member (generation_id);

CREATE TRIGGER audit_sample_is_never_changed BEFORE UPDATE ON audit_sample
BEGIN
    SELECT RAISE(ABORT, 'a sample that was drawn stays as it is');
END;

CREATE TRIGGER audit_sample_is_never_removed BEFORE DELETE ON audit_sample
BEGIN
    SELECT RAISE(ABORT, 'a sample that was drawn stays');
END;

CREATE TRIGGER audit_member_is_never_changed BEFORE UPDATE ON audit_member
BEGIN
    SELECT RAISE(ABORT, 'a sample that was drawn stays as it is');
END;
