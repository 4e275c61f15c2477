-- Rule packs that somebody is writing. A draft saves itself while it is typed, so it survives whatever ends the
-- program; it goes when it is registered, as a version in rule_pack, or discarded. The journal says so each time.
CREATE TABLE pack_draft (
    id         INTEGER PRIMARY KEY,
    pack       TEXT NOT NULL,                     -- the pack's id as last read in the text; '': it never was
    based_on   INTEGER REFERENCES rule_pack (id), -- the version it began as; NULL: a template or a file
    text       BLOB NOT NULL,                     -- TOML in UTF-8, finished or not
    changed_at INTEGER NOT NULL                   -- milliseconds since 1970 in UTC
) STRICT;
