-- Formats that an officer described: mapping packs, kept in the workspace. A row is never erased: what
-- was imported by it names it. One that is removed is no longer offered, nor tried on new files.
CREATE TABLE mapping_pack (
    id         INTEGER PRIMARY KEY,
    pack_id    TEXT NOT NULL CHECK (pack_id <> ''),            -- as the pack names itself: "support-desk"
    name       TEXT NOT NULL CHECK (name <> ''),               -- for people, in the language of who saved it
    content    TEXT NOT NULL CHECK (content <> ''),            -- the file, TOML
    sha256     BLOB NOT NULL CHECK (length(sha256) = 32),      -- of the content
    saved_at   INTEGER NOT NULL,                               -- milliseconds since 1970 in UTC
    saved_by   TEXT NOT NULL CHECK (saved_by <> ''),
    removed_at INTEGER
) STRICT;

CREATE UNIQUE INDEX mapping_pack_offered ON mapping_pack (pack_id) WHERE removed_at IS NULL;

CREATE TRIGGER mapping_pack_is_never_erased BEFORE DELETE ON mapping_pack
BEGIN
    SELECT RAISE(ABORT, 'a mapping pack is removed, never erased');
END;

-- A log may be read again, by another format or in another encoding: each reading is a source of its
-- own, and the newest stands for the log. SQLite cannot change a UNIQUE, so the table is made anew, as in 0008.
CREATE TABLE source_file_new (
    id                INTEGER PRIMARY KEY,
    path              TEXT NOT NULL CHECK (path <> ''),        -- where it lay when it was last read; 'stdin': a pipe
    -- A log is known by the SHA-256 of its file as it lies on disk, not by the file's name; and in an
    -- archive by the member's name too, for then the hash is still one that anybody can compute.
    sha256            BLOB NOT NULL CHECK (length(sha256) = 32),
    member            TEXT NOT NULL DEFAULT '',                -- '': the file itself is the log
    reading           INTEGER NOT NULL DEFAULT 1 CHECK (reading >= 1),
    bytes             INTEGER NOT NULL CHECK (bytes >= 0),     -- of the file, on disk
    compression       TEXT NOT NULL
                      CHECK (compression IN ('none', 'gzip', 'zstd', 'xz', 'bzip2', 'zip', 'tar')),
    -- Offsets count bytes of the log's text in UTF-8. It follows from the file, the member and this alone.
    encoding          TEXT NOT NULL DEFAULT 'utf-8'
                      CHECK (encoding IN ('utf-8', 'utf-16le', 'utf-16be', 'gb18030')),
    format            TEXT NOT NULL CHECK (format <> ''),      -- "openai-chat"
    mapping           TEXT CHECK (mapping IS NULL OR json_valid(mapping)), -- of plain rows, where it was given
    mapping_pack      INTEGER REFERENCES mapping_pack (id),    -- where the mapping is one that was saved
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
    -- Of what rows gave: how many were there already from another file, and how many went into a
    -- generation that another record had begun.
    duplicates        INTEGER NOT NULL DEFAULT 0,
    joined            INTEGER NOT NULL DEFAULT 0,
    imported_at       INTEGER NOT NULL,                        -- when the import began
    finished_at       INTEGER,
    -- The newest reading of the same log, where this is an earlier one; and how many of its generations
    -- were withdrawn for it. Those that an officer decided about, or that are evidence, stay.
    replaced_by       INTEGER REFERENCES source_file (id),
    withdrawn         INTEGER NOT NULL DEFAULT 0 CHECK (withdrawn >= 0),
    -- The highest id of a generation that there was then: the journal may name what was withdrawn, so no
    -- id is given again.
    ids_given         INTEGER CHECK (ids_given >= 0),
    UNIQUE (sha256, member, reading),
    CHECK ((member <> '') = (compression IN ('zip', 'tar'))),
    CHECK (rows >= quarantined),
    CHECK (generations >= rows - quarantined),
    CHECK ((state = 'complete') = (finished_at IS NOT NULL)),
    CHECK (withdrawn = 0 OR replaced_by IS NOT NULL)
) STRICT;

INSERT INTO source_file_new (id, path, sha256, member, bytes, compression, encoding, format, mapping, state,
    checkpoint_offset, checkpoint_line, rows, generations, quarantined, findings, repeated_ids, empty_texts,
    duplicates, joined, imported_at, finished_at)
SELECT id, path, sha256, member, bytes, compression, encoding, format, mapping, state,
    checkpoint_offset, checkpoint_line, rows, generations, quarantined, findings, repeated_ids, empty_texts,
    duplicates, joined, imported_at, finished_at
FROM source_file;

DROP TABLE source_file;
ALTER TABLE source_file_new RENAME TO source_file;

CREATE INDEX source_file_replaced ON source_file (replaced_by) WHERE replaced_by IS NOT NULL;
