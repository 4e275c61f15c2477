-- The search index leads to rows, and no longer to blocks of 64: a query of common words that seldom
-- stand together had to read nearly every text. What was indexed is indexed again, from the stored
-- texts, when the next import ends or somebody asks for it.
DELETE FROM search_pending;
DROP TABLE search_group;
DROP TABLE search_slice;

-- Generations that were stored one after the other, up to 4096: the ids from the first to the last.
-- An id between them may have no generation, as when one went into another.
CREATE TABLE search_group (
    id               INTEGER PRIMARY KEY,
    first_generation INTEGER NOT NULL UNIQUE,
    last_generation  INTEGER NOT NULL,
    CHECK (first_generation <= last_generation)
) STRICT;

-- The features of a group by their highest ten bits: id = group * 1024 + slice. One number, because a
-- row of a rowid table may fill its page, where a key of two columns would spill into a page of its own.
CREATE TABLE search_slice (
    id      INTEGER PRIMARY KEY,
    entries BLOB NOT NULL -- app/search/group.cpp says how they are written
) STRICT;
