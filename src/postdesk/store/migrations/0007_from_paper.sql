-- When the person of an interview typed in from paper was spoken with, so that a paper typed in
-- twice is noticed without opening every interview. Empty where it was held at the desk, and for one
-- that is sealed. Who spoke and who typed stand in the body, sealed with it.

ALTER TABLE interviews ADD COLUMN spoken_at TEXT NOT NULL DEFAULT '';
CREATE INDEX interviews_spoken_at ON interviews (spoken_at);
