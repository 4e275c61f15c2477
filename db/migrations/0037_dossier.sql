-- What an inspection may ask about a model (Gen-AI Measures, Art. 19), whole and version by version: the dossier as it
-- stood on any day can be shown again. content is JSON, app/dossier/dossierjson.h describes it.

CREATE TABLE dossier_version (
    id          INTEGER PRIMARY KEY,
    model_id    INTEGER NOT NULL REFERENCES registry_model (id),
    number      INTEGER NOT NULL CHECK (number >= 1),
    content     TEXT NOT NULL CHECK (json_valid(content)),
    sha256      BLOB NOT NULL CHECK (length(sha256) = 32), -- of content
    cause       TEXT NOT NULL CHECK (cause <> ''),         -- 'edited', 'imported', …
    actor       TEXT NOT NULL CHECK (actor <> ''),
    recorded_at INTEGER NOT NULL,
    UNIQUE (model_id, number)
) STRICT;

CREATE TRIGGER dossier_version_is_never_changed BEFORE UPDATE ON dossier_version
BEGIN
    SELECT RAISE(ABORT, 'a version of a dossier stays as it is');
END;

CREATE TRIGGER dossier_version_is_never_removed BEFORE DELETE ON dossier_version
BEGIN
    SELECT RAISE(ABORT, 'a version of a dossier is never removed');
END;

-- Files that prove what the dossier says: licences, contracts, annotation rules, reports. Named by their hashes.
CREATE TABLE dossier_document (
    id       INTEGER PRIMARY KEY,
    model_id INTEGER NOT NULL REFERENCES registry_model (id),
    sha256   BLOB NOT NULL CHECK (length(sha256) = 32),
    sm3      BLOB NOT NULL CHECK (length(sm3) = 32),
    size     INTEGER NOT NULL CHECK (size > 0 AND size = length(content)), -- bytes
    name     TEXT NOT NULL CHECK (name <> ''),
    kind     TEXT NOT NULL CHECK (kind <> ''),
    actor    TEXT NOT NULL CHECK (actor <> ''),
    added_at INTEGER NOT NULL,
    content  BLOB NOT NULL,
    UNIQUE (model_id, sha256)
) STRICT;

CREATE TRIGGER dossier_document_is_never_changed BEFORE UPDATE ON dossier_document
BEGIN
    SELECT RAISE(ABORT, 'a document of a dossier stays as it is');
END;

CREATE TRIGGER dossier_document_is_never_removed BEFORE DELETE ON dossier_document
BEGIN
    SELECT RAISE(ABORT, 'a document of a dossier is never removed');
END;
