-- Why a match is a finding, where its rule and its place do not say all: which terms, which conditions held, what
-- moved the score. Compact JSON: {"terms":["…"],"held":[{"is":"near","word":"…"}],"moved":[{"is":"news","by":-0.3}],
-- "from":0.9}. NULL: the text at that place is the term.
ALTER TABLE finding ADD COLUMN why TEXT CHECK (why <> '');
