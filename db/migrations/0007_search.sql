-- The search index, in place of FTS5, which was three quarters of the cost of an import.
--
-- Generations that were stored one after the other are a group of up to 64 blocks. Per group, each
-- feature of the texts (a character, two in a row, a word, the beginning of a word; as 32-bit hashes)
-- leads to the blocks that have it; a search reads the texts of those and nothing else, so its
-- answers are exact. app/search says how features and entries are written.
DROP TABLE generation_search;

CREATE TABLE search_group (
    id               INTEGER PRIMARY KEY,
    first_generation INTEGER NOT NULL UNIQUE,
    last_generation  INTEGER NOT NULL,
    block_ends       BLOB NOT NULL,             -- how many ids up to the end of each block: 4 bytes each
    CHECK (first_generation <= last_generation)
) STRICT;

-- The features of a group by their highest nine bits: id = group * 512 + slice. One number, because a
-- row of a rowid table may fill its page, where a key of two columns would spill into a page of its own.
CREATE TABLE search_slice (
    id      INTEGER PRIMARY KEY,
    entries BLOB NOT NULL
) STRICT;

-- Generations whose text changed after their group was made: a search reads them every time.
CREATE TABLE search_pending (
    generation_id INTEGER PRIMARY KEY REFERENCES generation (id) ON DELETE CASCADE
) STRICT;
