-- Pictures that a log names by files, and how many records of a log are understood and hold no call.

-- Why the file that the log names for the picture was not read ("not-found", "outside"). NULL: it was, or the log
-- names none.
ALTER TABLE generation_picture ADD COLUMN unread TEXT CHECK (unread IS NULL OR (unread <> '' AND picture_id IS NULL));

-- Beside `rows`, not among them: nothing of such a record is stored. Counted with the checkpoint.
ALTER TABLE source_file ADD COLUMN without_call INTEGER NOT NULL DEFAULT 0 CHECK (without_call >= 0);
