-- Generations that come in parts (a prompt in one record, its output in another, a call that was only
-- billed), what others judged about them, their pictures, and mended records.
-- A generation that stands whole in one record costs nothing here.

ALTER TABLE generation ADD COLUMN trace_id TEXT NOT NULL DEFAULT '';      -- shared by retries and fallbacks
ALTER TABLE generation ADD COLUMN endpoint TEXT NOT NULL DEFAULT '';
ALTER TABLE generation ADD COLUMN prompt_tokens INTEGER CHECK (prompt_tokens >= 0);
ALTER TABLE generation ADD COLUMN output_tokens INTEGER CHECK (output_tokens >= 0);
-- What is known of it: 0 the whole, 1 its prompt only, 2 its output only, 3 that there was a call.
ALTER TABLE generation ADD COLUMN extent INTEGER NOT NULL DEFAULT 0 CHECK (extent BETWEEN 0 AND 3);

CREATE INDEX generation_trace ON generation (trace_id) WHERE trace_id <> '';
CREATE INDEX generation_blocked ON generation (blocked) WHERE blocked IS NOT NULL;

-- A repeated request id is looked up with the place in its record. 0 and 1 take no room in an index.
DROP INDEX generation_request;
CREATE INDEX generation_request ON generation (request_id, ordinal) WHERE request_id <> '';

-- The records that a generation was put together from, each with what it alone says: the generation
-- is always what its parts come to, in whatever order they came. No rows: it stands in one record.
CREATE TABLE generation_part (
    generation_id INTEGER NOT NULL REFERENCES generation (id) ON DELETE CASCADE,
    source_id     INTEGER NOT NULL REFERENCES source_file (id),
    byte_offset   INTEGER NOT NULL CHECK (byte_offset >= 0),
    byte_length   INTEGER NOT NULL CHECK (byte_length >= 0),
    ordinal       INTEGER NOT NULL CHECK (ordinal >= 0),
    record_hash   BLOB NOT NULL CHECK (length(record_hash) = 16),
    part          INTEGER NOT NULL CHECK (part BETWEEN 0 AND 3),       -- as generation.extent
    facts         TEXT NOT NULL CHECK (json_valid(facts)),             -- columns of generation, by name
    joined_at     INTEGER NOT NULL,
    PRIMARY KEY (generation_id, source_id, byte_offset, ordinal)
) STRICT, WITHOUT ROWID;

-- By which key the records of its parts name a generation ("openai-batch:row-1"). Keys are used again
-- by other batches, so one may stand for several generations.
CREATE TABLE part_key (
    key           TEXT NOT NULL CHECK (key <> ''),
    generation_id INTEGER NOT NULL REFERENCES generation (id) ON DELETE CASCADE,
    -- 0 for its prompt, 1 for its output, 2 for nothing: more than one counterpart was there
    waits_for     INTEGER CHECK (waits_for BETWEEN 0 AND 2),
    PRIMARY KEY (key, generation_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX part_key_open ON part_key (waits_for, key) WHERE waits_for IS NOT NULL;
CREATE INDEX part_key_generation ON part_key (generation_id);

-- What a provider, a gateway or a person upstream judged, as the record of the generation says it.
CREATE TABLE upstream_verdict (
    generation_id INTEGER NOT NULL REFERENCES generation (id) ON DELETE CASCADE,
    number        INTEGER NOT NULL CHECK (number >= 0),
    judge         TEXT NOT NULL,                                       -- "openai-moderation"
    name          TEXT NOT NULL,                                       -- "violence/graphic"
    score         REAL,
    value         TEXT NOT NULL,                                       -- where it is a word, not a figure
    flagged       INTEGER NOT NULL CHECK (flagged IN (0, 1)),
    PRIMARY KEY (generation_id, number)
) STRICT, WITHOUT ROWID;

-- Verdicts in records of their own, before or after the generation. They are looked up when it is read:
-- by the key of its parts, else by its request id, else they are about its whole trace.
CREATE TABLE late_verdict (
    id          INTEGER PRIMARY KEY,
    source_id   INTEGER NOT NULL REFERENCES source_file (id),
    byte_offset INTEGER NOT NULL CHECK (byte_offset >= 0),
    byte_length INTEGER NOT NULL CHECK (byte_length >= 0),
    ordinal     INTEGER NOT NULL CHECK (ordinal >= 0),
    record_hash BLOB NOT NULL CHECK (length(record_hash) = 16),
    about       TEXT NOT NULL CHECK (about IN ('key', 'request', 'trace', 'unknown')),
    name        TEXT NOT NULL,                                         -- the key or the id
    verdicts    TEXT NOT NULL CHECK (json_valid(verdicts)),            -- [{"judge": …, "name": …, …}]
    UNIQUE (source_id, byte_offset, ordinal)
) STRICT;

CREATE INDEX late_verdict_about ON late_verdict (about, name);

-- Pictures by what they are, each once. bytes is NULL for one that is too large to be kept.
CREATE TABLE picture (
    id         INTEGER PRIMARY KEY,
    sha256     BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    size       INTEGER NOT NULL CHECK (size > 0),
    bytes      BLOB CHECK (bytes IS NULL OR length(bytes) = size)
) STRICT;

CREATE TABLE generation_picture (
    generation_id INTEGER NOT NULL REFERENCES generation (id) ON DELETE CASCADE,
    number        INTEGER NOT NULL CHECK (number >= 0),
    is_output     INTEGER NOT NULL CHECK (is_output IN (0, 1)),        -- made by the model; else of the prompt
    picture_id    INTEGER REFERENCES picture (id),                     -- NULL: the log holds an address only
    url           TEXT NOT NULL,                                       -- recorded, never fetched
    media_type    TEXT NOT NULL,
    PRIMARY KEY (generation_id, number)
) STRICT, WITHOUT ROWID;

-- Of what rows gave (source_file.generations): how many were there already from another file, and how
-- many went into a generation that another record had begun.
ALTER TABLE source_file ADD COLUMN duplicates INTEGER NOT NULL DEFAULT 0;
ALTER TABLE source_file ADD COLUMN joined INTEGER NOT NULL DEFAULT 0;

-- The bytes of a source that lies in no file: a record of the quarantine that was mended.
CREATE TABLE source_bytes (
    source_id INTEGER PRIMARY KEY REFERENCES source_file (id),
    bytes     BLOB NOT NULL
) STRICT;

-- A record that was mended stays, and names the source that holds it as it should be.
ALTER TABLE quarantine ADD COLUMN resolved_by INTEGER REFERENCES source_file (id);
