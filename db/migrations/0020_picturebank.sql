-- Pictures that are known, and which of those that are stored are the same or nearly the same.

-- What could be made of a picture. States: 0 hashed; 1 hashed by its bytes alone, for there is too little in it for a
-- perceptual hash (a plain colour); 2 its bytes are not kept; 3 of a kind that is not decoded here; 4 damaged; 5 of
-- more pixels than are decoded here.
CREATE TABLE picture_hash (
    picture_id INTEGER PRIMARY KEY REFERENCES picture (id) ON DELETE CASCADE,
    method     INTEGER NOT NULL CHECK (method > 0),      -- the version of the perceptual hash
    state      INTEGER NOT NULL CHECK (state BETWEEN 0 AND 5),
    width      INTEGER CHECK (width > 0),                -- pixels, as the picture declares them; NULL: it does not
    height     INTEGER CHECK (height > 0),
    perceptual INTEGER,                                  -- 64 bits; NULL: there is none
    hashed_at  INTEGER NOT NULL,                         -- milliseconds since 1970 in UTC
    CHECK ((state = 0) = (perceptual IS NOT NULL))
) STRICT;

-- What officers entered, or took over from lists of others: hashes, never a picture.
CREATE TABLE known_picture (
    id         INTEGER PRIMARY KEY AUTOINCREMENT,        -- the journal names it: never given again
    sha256     BLOB CHECK (length(sha256) = 32),         -- NULL: it is known by its looks alone
    perceptual INTEGER,                                  -- 64 bits; NULL: by its bytes alone
    bound      INTEGER NOT NULL CHECK (bound BETWEEN 0 AND 16), -- how many bits may differ
    risk       TEXT NOT NULL CHECK (risk GLOB 'A.[1-5].[a-i]'),
    severity   INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 3),
    reason     TEXT NOT NULL CHECK (reason <> ''),
    origin     TEXT NOT NULL,                            -- the name of the list it came with; empty: it was entered here
    added_by   TEXT NOT NULL CHECK (added_by <> ''),
    added_at   INTEGER NOT NULL,
    CHECK (sha256 IS NOT NULL OR perceptual IS NOT NULL)
) STRICT;

CREATE UNIQUE INDEX known_picture_bytes ON known_picture (sha256) WHERE sha256 IS NOT NULL;
CREATE UNIQUE INDEX known_picture_looks ON known_picture (perceptual) WHERE sha256 IS NULL;

-- distance: bits of the perceptual hashes that differ; NULL: the bytes are the same.
CREATE TABLE picture_match (
    picture_id INTEGER NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    known_id   INTEGER NOT NULL REFERENCES known_picture (id) ON DELETE CASCADE,
    distance   INTEGER CHECK (distance BETWEEN 0 AND 16),
    PRIMARY KEY (picture_id, known_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX picture_match_of_known ON picture_match (known_id);

-- By which generations a picture is used is asked whenever something becomes known of it.
CREATE INDEX generation_picture_of_picture ON generation_picture (picture_id) WHERE picture_id IS NOT NULL;

-- Generations whose flag is to be worked out anew, for something has become known of their pictures, or a picture has
-- come of which something was known.
CREATE TABLE picture_unflagged (
    generation_id INTEGER PRIMARY KEY REFERENCES generation (id) ON DELETE CASCADE
) STRICT;

CREATE TRIGGER picture_match_came AFTER INSERT ON picture_match BEGIN
    INSERT OR IGNORE INTO picture_unflagged
    SELECT DISTINCT generation_id FROM generation_picture WHERE picture_id = NEW.picture_id;
END;

CREATE TRIGGER picture_match_went BEFORE DELETE ON picture_match BEGIN
    INSERT OR IGNORE INTO picture_unflagged
    SELECT DISTINCT generation_id FROM generation_picture WHERE picture_id = OLD.picture_id;
END;

CREATE TRIGGER matched_picture_came AFTER INSERT ON generation_picture
WHEN EXISTS (SELECT 1 FROM picture_match WHERE picture_id = NEW.picture_id) BEGIN
    INSERT OR IGNORE INTO picture_unflagged VALUES (NEW.generation_id);
END;

-- What speaks for a risk of a generation because of its pictures. The same bytes are certain; of another picture
-- with nearly the same looks each bit that differs takes something.
CREATE VIEW picture_evidence AS
SELECT g.generation_id, k.risk, k.severity, CASE WHEN m.distance IS NULL THEN 1.0 ELSE 0.95 - 0.02 * m.distance END AS score
FROM generation_picture g
JOIN picture_match m ON m.picture_id = g.picture_id
JOIN known_picture k ON k.id = m.known_id;
