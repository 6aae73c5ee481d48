-- What people ask for by the code on their slip, each with the day by which it is to be answered;
-- and the code of what was erased, so that somebody who asks by it can still be told so.

CREATE TABLE requests (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL,
  kind TEXT NOT NULL,
  state TEXT NOT NULL,
  due_at TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX requests_state ON requests (state, due_at);
CREATE INDEX requests_code ON requests (code);

ALTER TABLE tombstones ADD COLUMN code TEXT NOT NULL DEFAULT '';
CREATE INDEX tombstones_code ON tombstones (code);
