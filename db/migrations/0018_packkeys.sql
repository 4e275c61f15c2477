-- Whose rule packs are trusted here: the public keys that an officer has entered, by what names them, the SHA-256 of
-- their DER form.
CREATE TABLE pack_key (
    fingerprint BLOB PRIMARY KEY CHECK (length(fingerprint) = 32),
    name        TEXT NOT NULL CHECK (name <> ''), -- of who signs with it
    pem         TEXT NOT NULL CHECK (pem <> ''),  -- Ed25519, SubjectPublicKeyInfo
    trusted_at  INTEGER NOT NULL
) STRICT;

-- The key whose signature was checked when the file came in. NULL: it came without one. Stays when the key is no
-- longer trusted: it says what was so then.
ALTER TABLE rule_pack ADD COLUMN signed_by BLOB CHECK (length(signed_by) = 32);
ALTER TABLE rule_pack ADD COLUMN signer TEXT; -- the name of that key, then
