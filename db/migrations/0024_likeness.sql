-- What flagged generations have in common, so that near-duplicates of one and what is flagged for the same are found
-- among a million of them. Filled behind imports; derived from texts and findings, and made anew when those change.

-- No index leads to near-duplicates: all rows are read, which takes less than keeping sixteen keys a row would.
CREATE TABLE likeness (
    generation_id INTEGER PRIMARY KEY REFERENCES generation (id) ON DELETE CASCADE,
    flagged       INTEGER NOT NULL CHECK (flagged BETWEEN 0 AND 3), -- in which part: 1 the prompt, 2 the output, 3 both;
                                                                    -- 0: in its pictures alone
    whole         INTEGER NOT NULL, -- 64 bits of SHA-256 of both texts, folded
    pattern       INTEGER,          -- 64 bits of SHA-256 of which rules found which terms in which part; NULL: none did
    pictures      INTEGER,          -- 64 bits of SHA-256 of its pictures; NULL: it has none
    sketches      BLOB NOT NULL CHECK (length(sketches) = 128) -- app/text/smallsketch.h, of the prompt and of the output
) STRICT;

-- Flagged generations up to this id are there, but for those in likeness_due.
CREATE TABLE likeness_progress (
    id        INTEGER PRIMARY KEY CHECK (id = 1),
    method    INTEGER NOT NULL, -- by which the rows were made: others are made anew
    filled_to INTEGER NOT NULL
) STRICT;

INSERT INTO likeness_progress VALUES (1, 0, 0);

-- Generations whose row is to be made anew, or that were flagged late.
CREATE TABLE likeness_due (
    generation_id INTEGER PRIMARY KEY REFERENCES generation (id) ON DELETE CASCADE
) STRICT;

-- An import adds generations behind filled_to: for them this is one comparison.
CREATE TRIGGER likeness_hears_of_a_flag AFTER INSERT ON flag
WHEN NEW.generation_id <= (SELECT filled_to FROM likeness_progress WHERE id = 1) BEGIN
    INSERT OR IGNORE INTO likeness_due VALUES (NEW.generation_id);
END;

CREATE TRIGGER likeness_hears_of_a_text AFTER UPDATE OF prompt, output ON generation_text
WHEN EXISTS (SELECT 1 FROM likeness WHERE generation_id = NEW.generation_id) BEGIN
    INSERT OR IGNORE INTO likeness_due VALUES (NEW.generation_id);
END;

CREATE TRIGGER likeness_goes_with_the_flag AFTER DELETE ON flag BEGIN
    DELETE FROM likeness WHERE generation_id = OLD.generation_id;
    DELETE FROM likeness_due WHERE generation_id = OLD.generation_id;
END;

-- What is known of a text does not outlive it.
CREATE TRIGGER likeness_goes_with_the_text AFTER DELETE ON generation_text BEGIN
    DELETE FROM likeness WHERE generation_id = OLD.generation_id;
END;
