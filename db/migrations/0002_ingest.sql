-- What was imported: files of logs, the generations in them, and the records that could not be read.
-- Moments are milliseconds since 1970 in UTC.

-- A file of logs. It is known by the SHA-256 of its bytes as they lie on disk, not by its name.
CREATE TABLE source_file (
    id                INTEGER PRIMARY KEY,
    path              TEXT NOT NULL CHECK (path <> ''),        -- where it lay when it was last read
    sha256            BLOB NOT NULL UNIQUE CHECK (length(sha256) = 32),
    bytes             INTEGER NOT NULL CHECK (bytes >= 0),     -- on disk
    compression       TEXT NOT NULL CHECK (compression IN ('none', 'gzip', 'zstd')),
    format            TEXT NOT NULL CHECK (format <> ''),      -- "openai-chat"
    mapping           TEXT CHECK (mapping IS NULL OR json_valid(mapping)), -- of plain rows, where it was given
    state             TEXT NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'complete')),
    -- All records before this place are stored. Offsets count bytes of the decompressed stream.
    checkpoint_offset INTEGER NOT NULL DEFAULT 0 CHECK (checkpoint_offset >= 0),
    checkpoint_line   INTEGER NOT NULL DEFAULT 1 CHECK (checkpoint_line >= 1),
    -- What was stored up to the checkpoint. Each row is one or more generations, or one in quarantine.
    rows              INTEGER NOT NULL DEFAULT 0,
    generations       INTEGER NOT NULL DEFAULT 0,
    quarantined       INTEGER NOT NULL DEFAULT 0,
    findings          INTEGER NOT NULL DEFAULT 0,
    repeated_ids      INTEGER NOT NULL DEFAULT 0,              -- rows whose request id was there before
    empty_texts       INTEGER NOT NULL DEFAULT 0,              -- generations without a prompt or an output
    imported_at       INTEGER NOT NULL,                        -- when the import began
    finished_at       INTEGER,
    CHECK (rows >= quarantined),
    CHECK (generations >= rows - quarantined),
    CHECK ((state = 'complete') = (finished_at IS NOT NULL))
) STRICT;

-- One answer of a model, or the refusal to give one. Ids grow in the order of import.
CREATE TABLE generation (
    id             INTEGER PRIMARY KEY,
    source_id      INTEGER NOT NULL REFERENCES source_file (id),
    byte_offset    INTEGER NOT NULL CHECK (byte_offset >= 0),  -- its record in the decompressed stream
    byte_length    INTEGER NOT NULL CHECK (byte_length >= 0),
    ordinal        INTEGER NOT NULL CHECK (ordinal >= 0),      -- 0, 1, … within the record
    record_hash    BLOB NOT NULL CHECK (length(record_hash) = 16), -- SHA-256 of the record's bytes, first half
    at             INTEGER,                                    -- NULL: the log gives no time
    provider       TEXT NOT NULL DEFAULT '',
    service        TEXT NOT NULL DEFAULT '',
    model          TEXT NOT NULL DEFAULT '',
    request_id     TEXT NOT NULL DEFAULT '',
    session_id     TEXT NOT NULL DEFAULT '',
    user_ref       TEXT CHECK (user_ref GLOB 'u-*'),           -- a pseudonym; NULL: the log names no user
    age_band       TEXT,                                       -- as the log says it; NULL: not said
    finish         TEXT NOT NULL DEFAULT '',                   -- why the model stopped, in the provider's word
    blocked        TEXT CHECK (blocked IN ('prompt', 'output', 'refusal', 'error')), -- by provider or model
    blocked_detail TEXT,                                       -- in the provider's words
    notes          TEXT,                                       -- what had to be put right to read the record
    UNIQUE (source_id, byte_offset, ordinal),
    CHECK (blocked IS NOT NULL OR blocked_detail IS NULL)
) STRICT;

CREATE INDEX generation_at ON generation (at);
CREATE INDEX generation_request ON generation (request_id) WHERE request_id <> '';
CREATE INDEX generation_session ON generation (session_id) WHERE session_id <> '';
CREATE INDEX generation_user ON generation (user_ref) WHERE user_ref IS NOT NULL;

-- The text of a generation. No row: the log holds no text, or its retention has ended.
CREATE TABLE generation_text (
    generation_id INTEGER PRIMARY KEY REFERENCES generation (id) ON DELETE CASCADE,
    context       TEXT,           -- the turns before the prompt: JSON [{"role": …, "content": …}]; NULL: none
    prompt        TEXT NOT NULL,  -- the user's last turn
    output        TEXT NOT NULL
) STRICT;

-- Counting the texts that are held reads this instead of all of them.
CREATE INDEX generation_text_held ON generation_text (generation_id);

-- The full-text index over prompt and output, each folded and segmented (app/text) before it comes
-- here, so that each Chinese character is a token and phrases find words of any length. Contentless:
-- the text itself stands in generation_text. rowid = generation.id.
CREATE VIRTUAL TABLE generation_search USING fts5 (
    prompt, output,
    content = '', contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2'
);

-- Imports write large batches: the index of a whole batch is gathered in memory (up to 64 MiB) and
-- becomes one segment, and eight segments of a size are merged at a time instead of four.
INSERT INTO generation_search (generation_search, rank) VALUES ('hashsize', 67108864);
INSERT INTO generation_search (generation_search, rank) VALUES ('automerge', 8);

-- Records that could not be read: nothing is dropped in silence.
CREATE TABLE quarantine (
    id          INTEGER PRIMARY KEY,
    source_id   INTEGER NOT NULL REFERENCES source_file (id),
    line        INTEGER NOT NULL CHECK (line >= 1),
    byte_offset INTEGER NOT NULL CHECK (byte_offset >= 0),     -- in the decompressed stream
    byte_length INTEGER NOT NULL CHECK (byte_length >= 0),
    reason      TEXT NOT NULL CHECK (reason <> ''),            -- a word that code can branch on: "truncated"
    detail      TEXT NOT NULL DEFAULT '',
    record_hash BLOB CHECK (record_hash IS NULL OR length(record_hash) = 16), -- NULL: too long to be held
    raw         BLOB NOT NULL,                                 -- its beginning, user ids masked
    UNIQUE (source_id, byte_offset)
) STRICT;
