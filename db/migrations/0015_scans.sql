-- Which rules a generation was scanned with. Ids grow in the order of import, so a few ranges say it
-- for millions of generations.

-- Versions of rule packs that scanned together: ids of rule_pack as a JSON array, ascending.
CREATE TABLE pack_set (
    id    INTEGER PRIMARY KEY,
    packs TEXT NOT NULL UNIQUE CHECK (json_valid(packs))
) STRICT;

-- The generations from the first id to the last. Ranges never overlap; an id in them may have no
-- generation.
CREATE TABLE scanned (
    first_generation INTEGER PRIMARY KEY,
    last_generation  INTEGER NOT NULL,
    set_id           INTEGER REFERENCES pack_set (id), -- NULL: not known, from before this table
    CHECK (first_generation <= last_generation)
) STRICT;

INSERT INTO scanned (first_generation, last_generation)
SELECT min(id), max(id) FROM generation HAVING count(*) > 0;
