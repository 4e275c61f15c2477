-- The text that stands in pictures, and what rules find in it.

-- States: 0 read; 1 there is no text; 2 it took too long; 3 the picture cannot be decoded, or its bytes are not kept.
CREATE TABLE picture_text (
    picture_id INTEGER PRIMARY KEY REFERENCES picture (id) ON DELETE CASCADE,
    state      INTEGER NOT NULL CHECK (state BETWEEN 0 AND 3),
    text       TEXT NOT NULL,                            -- words that were read, line by line
    -- [{"begin", "end": bytes of text; "box": [left, top, width, height] in pixels of the picture; "confidence"}]
    words      TEXT NOT NULL CHECK (json_valid(words)),
    confidence REAL NOT NULL CHECK (confidence BETWEEN 0 AND 1), -- the mean of the words', by their length
    tool       TEXT NOT NULL,                            -- "tesseract 5.5.0 chi_sim+eng"; empty: none was asked
    read_at    INTEGER NOT NULL,                         -- milliseconds since 1970 in UTC
    rules      TEXT NOT NULL,                            -- which packs looked at it, and which of them in shadow
    CHECK ((state = 0) = (text <> ''))
) STRICT;

CREATE INDEX picture_text_of_state ON picture_text (state, rules);

-- A place in a picture's text at which a rule found something; `part` says as what it was looked at: 0 a picture of
-- the prompt, 1 one of the output. Else as `finding`.
CREATE TABLE picture_finding (
    id         INTEGER PRIMARY KEY,
    picture_id INTEGER NOT NULL REFERENCES picture (id) ON DELETE CASCADE,
    part       INTEGER NOT NULL CHECK (part IN (0, 1)),
    span_begin INTEGER NOT NULL CHECK (span_begin >= 0),
    span_end   INTEGER NOT NULL CHECK (span_end > span_begin),
    boxes      TEXT NOT NULL CHECK (json_valid(boxes)),  -- [[left, top, width, height], …] of its words
    rule_id    TEXT NOT NULL CHECK (rule_id <> ''),
    pack_id    INTEGER NOT NULL REFERENCES rule_pack (id),
    risk       TEXT NOT NULL CHECK (risk GLOB 'A.[1-5].[a-i]'),
    severity   INTEGER NOT NULL CHECK (severity BETWEEN 1 AND 3),
    score      REAL NOT NULL CHECK (score BETWEEN 0 AND 1), -- the rule's, times how sure the reading of its words is
    why        TEXT,
    in_shadow  INTEGER NOT NULL CHECK (in_shadow IN (0, 1)) -- it does not count
) STRICT;

CREATE INDEX picture_finding_of_picture ON picture_finding (picture_id, part);
CREATE INDEX picture_finding_of_rule ON picture_finding (pack_id, rule_id);

CREATE TRIGGER picture_finding_came AFTER INSERT ON picture_finding WHEN NEW.in_shadow = 0 BEGIN
    INSERT OR IGNORE INTO picture_unflagged
    SELECT generation_id FROM generation_picture WHERE picture_id = NEW.picture_id AND is_output = NEW.part;
END;

CREATE TRIGGER picture_finding_went BEFORE DELETE ON picture_finding WHEN OLD.in_shadow = 0 BEGIN
    INSERT OR IGNORE INTO picture_unflagged
    SELECT generation_id FROM generation_picture WHERE picture_id = OLD.picture_id AND is_output = OLD.part;
END;

CREATE TRIGGER read_picture_came AFTER INSERT ON generation_picture
WHEN EXISTS (SELECT 1 FROM picture_finding WHERE picture_id = NEW.picture_id AND part = NEW.is_output AND in_shadow = 0)
BEGIN
    INSERT OR IGNORE INTO picture_unflagged VALUES (NEW.generation_id);
END;

DROP VIEW picture_evidence;
CREATE VIEW picture_evidence AS
SELECT g.generation_id, k.risk, k.severity, CASE WHEN m.distance IS NULL THEN 1.0 ELSE 0.95 - 0.02 * m.distance END AS score
FROM generation_picture g
JOIN picture_match m ON m.picture_id = g.picture_id
JOIN known_picture k ON k.id = m.known_id
UNION ALL
SELECT g.generation_id, f.risk, f.severity, f.score
FROM generation_picture g
JOIN picture_finding f ON f.picture_id = g.picture_id AND f.part = g.is_output AND f.in_shadow = 0;
