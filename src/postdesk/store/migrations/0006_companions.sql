-- Which interviews are of people who travel together, so that companions are found without opening
-- every interview. Empty for one that is sealed: whose companion somebody is belongs to the case.

ALTER TABLE interviews ADD COLUMN companions TEXT NOT NULL DEFAULT '';
CREATE INDEX interviews_companions ON interviews (companions);
