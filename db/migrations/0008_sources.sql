-- Logs come in more ways: other compressions, members of archives, texts that are not UTF-8.
-- SQLite cannot change a CHECK, so the table is made anew. (The migrator has foreign keys off meanwhile,
-- and looks afterwards that all of them lead somewhere; they name the table, and the name stays.)
CREATE TABLE source_file_new (
    id                INTEGER PRIMARY KEY,
    path              TEXT NOT NULL CHECK (path <> ''),        -- where it lay when it was last read; 'stdin': a pipe
    -- A log is known by the SHA-256 of its file as it lies on disk, not by the file's name; and in an
    -- archive by the member's name too, for then the hash is still one that anybody can compute.
    sha256            BLOB NOT NULL CHECK (length(sha256) = 32),
    member            TEXT NOT NULL DEFAULT '',                -- '': the file itself is the log
    bytes             INTEGER NOT NULL CHECK (bytes >= 0),     -- of the file, on disk
    compression       TEXT NOT NULL
                      CHECK (compression IN ('none', 'gzip', 'zstd', 'xz', 'bzip2', 'zip', 'tar')),
    -- Offsets count bytes of the log's text in UTF-8. It follows from the file, the member and this alone.
    encoding          TEXT NOT NULL DEFAULT 'utf-8'
                      CHECK (encoding IN ('utf-8', 'utf-16le', 'utf-16be', 'gb18030')),
    format            TEXT NOT NULL CHECK (format <> ''),      -- "openai-chat"
    mapping           TEXT CHECK (mapping IS NULL OR json_valid(mapping)), -- of plain rows, where it was given
    state             TEXT NOT NULL DEFAULT 'running' CHECK (state IN ('running', 'complete')),
    -- All records before this place are stored.
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
    UNIQUE (sha256, member),
    CHECK ((member <> '') = (compression IN ('zip', 'tar'))),
    CHECK (rows >= quarantined),
    CHECK (generations >= rows - quarantined),
    CHECK ((state = 'complete') = (finished_at IS NOT NULL))
) STRICT;

INSERT INTO source_file_new (id, path, sha256, bytes, compression, format, mapping, state, checkpoint_offset,
    checkpoint_line, rows, generations, quarantined, findings, repeated_ids, empty_texts, imported_at, finished_at)
SELECT id, path, sha256, bytes, compression, format, mapping, state, checkpoint_offset,
    checkpoint_line, rows, generations, quarantined, findings, repeated_ids, empty_texts, imported_at, finished_at
FROM source_file;

DROP TABLE source_file;
ALTER TABLE source_file_new RENAME TO source_file;
