-- Whether the record that has an identifier is about a person under 18, or perhaps under 18, so that
-- "this phone in four interviews of minors" is counted without opening an interview.

ALTER TABLE links ADD COLUMN minor INTEGER NOT NULL DEFAULT 0;
CREATE INDEX links_value ON links (kind, value, record, minor);
