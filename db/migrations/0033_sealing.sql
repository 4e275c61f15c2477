-- Packages that were sealed, what was sent to whom by which channel, and what came back. The program sends nothing: an officer
-- does, and records it. Rows are only added; a correction is a new row that names the one it corrects. Moments are milliseconds
-- since 1970 in UTC. Each row is journaled with the change.

CREATE TABLE sealed_package (
    id              INTEGER PRIMARY KEY,
    at              INTEGER NOT NULL,
    actor           TEXT NOT NULL CHECK (actor <> ''),
    incident_id     INTEGER REFERENCES incident (id),          -- NULL: it is not about a case
    subject         TEXT NOT NULL CHECK (subject <> ''),       -- the case's number; else "month/2026-10", "report/3"
    edition         TEXT NOT NULL CHECK (edition IN ('full', 'redacted')),
    file_name       TEXT NOT NULL CHECK (file_name <> ''),
    files           INTEGER NOT NULL CHECK (files > 0),
    size            INTEGER NOT NULL CHECK (size > 0),         -- bytes of the zip
    sha256          BLOB NOT NULL CHECK (length(sha256) = 32), -- of the zip as it was written first
    manifest_sha256 BLOB NOT NULL UNIQUE CHECK (length(manifest_sha256) = 32), -- what it is known by: time stamps change the zip
    key_id          BLOB NOT NULL CHECK (length(key_id) = 32), -- SHA-256 of the signer's public key in DER form
    head_size       INTEGER NOT NULL CHECK (head_size > 0)     -- events under the head in it
) STRICT;

CREATE INDEX sealed_package_incident ON sealed_package (incident_id, id);

-- Requests for a time stamp (RFC 3161) that were carried out as files. Kept, for an answer must hold their nonce.
CREATE TABLE timestamp_request (
    id         INTEGER PRIMARY KEY,
    at         INTEGER NOT NULL,
    actor      TEXT NOT NULL CHECK (actor <> ''),
    package_id INTEGER NOT NULL REFERENCES sealed_package (id),
    request    BLOB NOT NULL UNIQUE CHECK (length(request) > 0)
) STRICT;

-- Answers that came back and were put into the package.
CREATE TABLE package_timestamp (
    id             INTEGER PRIMARY KEY,
    at             INTEGER NOT NULL,                              -- when it was brought in
    actor          TEXT NOT NULL CHECK (actor <> ''),
    package_id     INTEGER NOT NULL REFERENCES sealed_package (id),
    request_id     INTEGER NOT NULL REFERENCES timestamp_request (id),
    stamped_at     INTEGER NOT NULL,                              -- as the authority says
    policy         TEXT NOT NULL,                                 -- its object identifier
    authority      TEXT NOT NULL,                                 -- as its certificate names it
    is_trusted     INTEGER NOT NULL CHECK (is_trusted IN (0, 1)), -- checked up to an authority that the officer trusts
    response       BLOB NOT NULL UNIQUE CHECK (length(response) > 0),
    package_sha256 BLOB NOT NULL CHECK (length(package_sha256) = 32) -- of the zip with it
) STRICT;

CREATE TABLE dispatch (
    id            INTEGER PRIMARY KEY,
    at            INTEGER NOT NULL,                            -- when it was recorded
    actor         TEXT NOT NULL CHECK (actor <> ''),
    incident_id   INTEGER REFERENCES incident (id),
    subject       TEXT NOT NULL CHECK (subject <> ''),
    package_id    INTEGER REFERENCES sealed_package (id),      -- what was sent: a package,
    report_sha256 BLOB CHECK (length(report_sha256) = 32),     -- or a file by its hash
    file_name     TEXT NOT NULL CHECK (file_name <> ''),
    sent_at       INTEGER NOT NULL,
    channel       TEXT NOT NULL CHECK (channel IN ('paper', 'media', 'portal', 'hotline', 'website', 'miniprogram', 'wechat', 'email', 'fax', 'other')),
    recipient     TEXT NOT NULL CHECK (trim(recipient) <> ''),
    sent_by       TEXT NOT NULL CHECK (sent_by <> ''),         -- an alias
    note          TEXT NOT NULL DEFAULT '',
    corrects      INTEGER UNIQUE REFERENCES dispatch (id),
    is_withdrawn  INTEGER NOT NULL DEFAULT 0 CHECK (is_withdrawn IN (0, 1)), -- it was not sent after all
    reason        TEXT NOT NULL DEFAULT '',                    -- of the correction
    CHECK (sent_at <= at),
    CHECK ((package_id IS NULL) <> (report_sha256 IS NULL)),
    CHECK (corrects IS NULL OR (corrects < id AND trim(reason) <> '')),
    CHECK (is_withdrawn = 0 OR corrects IS NOT NULL)
) STRICT;

CREATE INDEX dispatch_incident ON dispatch (incident_id, id);

-- What the recipient gave in return.
CREATE TABLE dispatch_receipt (
    id              INTEGER PRIMARY KEY,
    at              INTEGER NOT NULL,
    actor           TEXT NOT NULL CHECK (actor <> ''),
    dispatch_id     INTEGER NOT NULL REFERENCES dispatch (id),
    number          TEXT NOT NULL DEFAULT '',                  -- the recipient's; '': none was given
    received_at     INTEGER NOT NULL,
    confirmed_by    TEXT NOT NULL CHECK (trim(confirmed_by) <> ''),
    document_name   TEXT NOT NULL DEFAULT '',                  -- the scanned receipt; '': none
    document_sha256 BLOB CHECK (length(document_sha256) = 32),
    note            TEXT NOT NULL DEFAULT '',
    corrects        INTEGER UNIQUE REFERENCES dispatch_receipt (id),
    reason          TEXT NOT NULL DEFAULT '',
    CHECK (received_at <= at),
    CHECK ((document_name = '') = (document_sha256 IS NULL)),
    CHECK (corrects IS NULL OR (corrects < id AND trim(reason) <> ''))
) STRICT;

CREATE INDEX dispatch_receipt_dispatch ON dispatch_receipt (dispatch_id, id);

CREATE TRIGGER sealed_package_is_never_changed BEFORE UPDATE ON sealed_package
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER sealed_package_is_never_removed BEFORE DELETE ON sealed_package
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER sealed_package_is_never_replaced BEFORE INSERT ON sealed_package
WHEN EXISTS (SELECT 1 FROM sealed_package WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER timestamp_request_is_never_changed BEFORE UPDATE ON timestamp_request
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER timestamp_request_is_never_removed BEFORE DELETE ON timestamp_request
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER timestamp_request_is_never_replaced BEFORE INSERT ON timestamp_request
WHEN EXISTS (SELECT 1 FROM timestamp_request WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER package_timestamp_is_never_changed BEFORE UPDATE ON package_timestamp
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER package_timestamp_is_never_removed BEFORE DELETE ON package_timestamp
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER package_timestamp_is_never_replaced BEFORE INSERT ON package_timestamp
WHEN EXISTS (SELECT 1 FROM package_timestamp WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER dispatch_is_never_changed BEFORE UPDATE ON dispatch
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER dispatch_is_never_removed BEFORE DELETE ON dispatch
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER dispatch_is_never_replaced BEFORE INSERT ON dispatch
WHEN EXISTS (SELECT 1 FROM dispatch WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER dispatch_receipt_is_never_changed BEFORE UPDATE ON dispatch_receipt
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER dispatch_receipt_is_never_removed BEFORE DELETE ON dispatch_receipt
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;

CREATE TRIGGER dispatch_receipt_is_never_replaced BEFORE INSERT ON dispatch_receipt
WHEN EXISTS (SELECT 1 FROM dispatch_receipt WHERE id = new.id)
BEGIN
    SELECT RAISE(ABORT, 'what was sealed and sent is only added to');
END;
