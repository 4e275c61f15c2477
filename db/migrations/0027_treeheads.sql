-- The journal's Merkle tree (RFC 6962, section 2.1): heads that were written down, and hashes kept so that a head costs what
-- came since the last one. The leaf of an event is SHA-256(0x00 | its hash): leaf i, from 0, is event i + 1.

-- A head that was written down: the tree and the end of the chain when there were so many events. What is signed is text:
--   vermilion head v1 / size N / root HEX / chain HEX / at MILLISECONDS / why WHY, each on a line that ends with a line feed.
CREATE TABLE journal_tree_head (
    id        INTEGER PRIMARY KEY,
    size      INTEGER NOT NULL CHECK (size >= 0),             -- events
    root      BLOB NOT NULL CHECK (length(root) = 32),
    chain     BLOB NOT NULL CHECK (length(chain) = 32),       -- the hash of the last event
    at        INTEGER NOT NULL,
    why       TEXT NOT NULL CHECK (why IN ('every', 'export', 'close', 'asked')), -- 'every': at each 1,000 events
    signature BLOB CHECK (length(signature) = 64),            -- Ed25519 (RFC 8032)
    key_id    BLOB CHECK (length(key_id) = 32),               -- SHA-256 of the public key's DER form
    CHECK ((signature IS NULL) = (key_id IS NULL))
) STRICT;

CREATE INDEX journal_tree_head_size ON journal_tree_head (size);

-- Full subtrees: 2^level leaves, from the leaf position * 2^level on. Those of 256 leaves and more.
CREATE TABLE journal_tree_node (
    level    INTEGER NOT NULL CHECK (level >= 8),
    position INTEGER NOT NULL CHECK (position >= 0),
    hash     BLOB NOT NULL CHECK (length(hash) = 32),
    PRIMARY KEY (level, position)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER journal_tree_head_is_never_changed BEFORE UPDATE ON journal_tree_head
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_tree_head_is_never_removed BEFORE DELETE ON journal_tree_head
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- INSERT OR REPLACE removes a row without asking the triggers for DELETE.
CREATE TRIGGER journal_tree_head_is_never_replaced BEFORE INSERT ON journal_tree_head
WHEN EXISTS (SELECT 1 FROM journal_tree_head WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_tree_node_is_never_changed BEFORE UPDATE ON journal_tree_node
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_tree_node_is_never_removed BEFORE DELETE ON journal_tree_node
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_tree_node_is_never_replaced BEFORE INSERT ON journal_tree_node
WHEN EXISTS (SELECT 1 FROM journal_tree_node WHERE level = new.level AND position = new.position)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER audit_event_is_never_replaced BEFORE INSERT ON audit_event
WHEN EXISTS (SELECT 1 FROM audit_event WHERE sequence = new.sequence)
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;
