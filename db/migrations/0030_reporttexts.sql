-- The workspace's own wordings of reports, beside those that ship (resources/report). Only added: the newest of a kind
-- and language is in use, and one without a body says that what ships is in use again. Moments are milliseconds since
-- 1970 in UTC.
CREATE TABLE report_text (
    kind     TEXT NOT NULL CHECK (kind <> ''),             -- "content-incident"
    language TEXT NOT NULL CHECK (language IN ('zh', 'en')),
    number   INTEGER NOT NULL CHECK (number >= 1),         -- 1, 2, … of this kind and language
    body     TEXT NOT NULL,                                -- as the officer wrote it
    actor    TEXT NOT NULL CHECK (actor <> ''),
    at       INTEGER NOT NULL,
    sha256   BLOB NOT NULL CHECK (length(sha256) = 32),    -- of the body in UTF-8
    PRIMARY KEY (kind, language, number)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER report_text_is_never_changed BEFORE UPDATE ON report_text
BEGIN
    SELECT RAISE(ABORT, 'wordings of reports are only added');
END;

CREATE TRIGGER report_text_is_never_removed BEFORE DELETE ON report_text
BEGIN
    SELECT RAISE(ABORT, 'wordings of reports are only added');
END;
