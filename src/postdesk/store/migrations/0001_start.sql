-- The first tables. A statement ends with a semicolon at the end of an unindented line.
-- `body` columns hold canonical JSON as text, or an age file as bytes where a part is sealed.

CREATE TABLE vault_state (
  key TEXT PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

CREATE TABLE counters (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;

CREATE TABLE settings (
  key TEXT PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE audit (
  number INTEGER PRIMARY KEY,
  previous TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  kind TEXT NOT NULL,
  record TEXT NOT NULL,
  what TEXT NOT NULL,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX audit_record ON audit (record);

CREATE TABLE interviews (
  id TEXT PRIMARY KEY,
  code TEXT NOT NULL UNIQUE,
  status TEXT NOT NULL,
  officer TEXT NOT NULL,
  begun_at TEXT NOT NULL,
  changed_at TEXT NOT NULL,
  sealed_to TEXT NOT NULL DEFAULT '[]',
  body ANY NOT NULL
) STRICT;
CREATE INDEX interviews_status ON interviews (status, changed_at);

CREATE TABLE answers (
  interview TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
  ref TEXT NOT NULL,
  place INTEGER NOT NULL,
  sealed_to TEXT NOT NULL DEFAULT '[]',
  body ANY NOT NULL,
  PRIMARY KEY (interview, ref)
) STRICT;

CREATE TABLE instances (
  interview TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
  ref TEXT NOT NULL,
  place INTEGER NOT NULL,
  removed INTEGER NOT NULL,
  PRIMARY KEY (interview, ref)
) STRICT;

CREATE TABLE answer_history (
  number INTEGER PRIMARY KEY,
  interview TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
  entry INTEGER NOT NULL,
  ref TEXT NOT NULL,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  why TEXT NOT NULL,
  body ANY NOT NULL
) STRICT;
CREATE INDEX answer_history_interview ON answer_history (interview, number);

CREATE TABLE assessments (
  number INTEGER PRIMARY KEY,
  interview TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
  digest TEXT NOT NULL,
  at TEXT NOT NULL,
  body ANY NOT NULL
) STRICT;
CREATE INDEX assessments_interview ON assessments (interview, number);

CREATE TABLE decisions (
  number INTEGER PRIMARY KEY,
  interview TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
  digest TEXT NOT NULL,
  role TEXT NOT NULL,
  who TEXT NOT NULL,
  at TEXT NOT NULL,
  body ANY NOT NULL
) STRICT;
CREATE INDEX decisions_interview ON decisions (interview, number);

CREATE TABLE referrals (
  id TEXT PRIMARY KEY,
  interview TEXT NOT NULL REFERENCES interviews (id) ON DELETE CASCADE,
  code TEXT NOT NULL,
  recipient TEXT NOT NULL,
  state TEXT NOT NULL,
  packet TEXT NOT NULL DEFAULT '',
  made_at TEXT NOT NULL,
  body ANY NOT NULL
) STRICT;
CREATE INDEX referrals_interview ON referrals (interview);
CREATE INDEX referrals_state ON referrals (state, made_at);
CREATE INDEX referrals_packet ON referrals (packet);

CREATE TABLE sealed_parts (
  record TEXT NOT NULL,
  part TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  sealed_to TEXT NOT NULL,
  body BLOB NOT NULL,
  PRIMARY KEY (record, part)
) STRICT;

CREATE TABLE packets_out (
  packet TEXT PRIMARY KEY,
  recipient TEXT NOT NULL,
  kind TEXT NOT NULL,
  stream TEXT NOT NULL,
  code TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  number INTEGER NOT NULL,
  manifest_sha256 TEXT NOT NULL,
  state TEXT NOT NULL,
  word TEXT NOT NULL DEFAULT '',
  sealed_at TEXT NOT NULL,
  written_at TEXT NOT NULL DEFAULT '',
  stick TEXT NOT NULL DEFAULT '',
  received_at TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL,
  data BLOB,
  UNIQUE (recipient, stream, epoch, number)
) STRICT;
CREATE INDEX packets_out_state ON packets_out (state, sealed_at);

CREATE TABLE packets_in (
  packet TEXT PRIMARY KEY,
  sender TEXT NOT NULL,
  stream TEXT NOT NULL,
  epoch INTEGER NOT NULL,
  number INTEGER NOT NULL,
  manifest_sha256 TEXT NOT NULL,
  previous TEXT NOT NULL,
  subject TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (sender, stream, epoch, number)
) STRICT;
CREATE INDEX packets_in_subject ON packets_in (sender, subject);

CREATE TABLE receipt_lines (
  packet TEXT NOT NULL,
  code TEXT NOT NULL,
  state TEXT NOT NULL,
  at TEXT NOT NULL,
  body TEXT NOT NULL,
  PRIMARY KEY (packet, code, state)
) STRICT;

CREATE TABLE missing_numbers (
  recipient TEXT NOT NULL,
  number INTEGER NOT NULL,
  told_at TEXT NOT NULL,
  PRIMARY KEY (recipient, number)
) STRICT;

CREATE TABLE quarantine (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  reason TEXT NOT NULL,
  sender TEXT NOT NULL,
  sha256 TEXT NOT NULL UNIQUE,
  data BLOB NOT NULL
) STRICT;

CREATE TABLE cases (
  number INTEGER PRIMARY KEY,
  packet TEXT NOT NULL,
  sender TEXT NOT NULL,
  code TEXT NOT NULL,
  recipient TEXT NOT NULL,
  reason TEXT NOT NULL,
  urgency TEXT NOT NULL,
  state TEXT NOT NULL,
  returned TEXT NOT NULL DEFAULT '',
  outcome TEXT NOT NULL DEFAULT '',
  month TEXT NOT NULL,
  age_band TEXT NOT NULL,
  sex TEXT NOT NULL,
  received_at TEXT NOT NULL,
  folded TEXT NOT NULL,
  body TEXT NOT NULL,
  UNIQUE (packet, code)
) STRICT;
CREATE INDEX cases_sender ON cases (sender, month);
CREATE INDEX cases_month ON cases (month);
CREATE INDEX cases_state ON cases (state, received_at);
CREATE INDEX cases_reason ON cases (reason, month);
CREATE INDEX cases_code ON cases (code);
CREATE INDEX cases_received ON cases (received_at);

CREATE TABLE case_flags (
  number INTEGER NOT NULL REFERENCES cases (number) ON DELETE CASCADE,
  indicator TEXT NOT NULL,
  indicator_set TEXT NOT NULL,
  strength TEXT NOT NULL,
  PRIMARY KEY (number, indicator)
) STRICT;
CREATE INDEX case_flags_indicator ON case_flags (indicator);

CREATE VIRTUAL TABLE cases_fts USING fts5 (
  folded, content = 'cases', content_rowid = 'number', prefix = '2 3',
  tokenize = 'unicode61 remove_diacritics 0'
);
INSERT INTO cases_fts (cases_fts, rank) VALUES ('secure-delete', 1);
CREATE TRIGGER cases_added AFTER INSERT ON cases BEGIN
  INSERT INTO cases_fts (rowid, folded) VALUES (new.number, new.folded);
END;
CREATE TRIGGER cases_removed AFTER DELETE ON cases BEGIN
  INSERT INTO cases_fts (cases_fts, rowid, folded) VALUES ('delete', old.number, old.folded);
END;
CREATE TRIGGER cases_refolded AFTER UPDATE OF folded ON cases BEGIN
  INSERT INTO cases_fts (cases_fts, rowid, folded) VALUES ('delete', old.number, old.folded);
  INSERT INTO cases_fts (rowid, folded) VALUES (new.number, new.folded);
END;

CREATE TABLE links (
  kind TEXT NOT NULL,
  value TEXT NOT NULL,
  record TEXT NOT NULL,
  PRIMARY KEY (kind, value, record)
) STRICT;
CREATE INDEX links_record ON links (record);

CREATE TABLE kits (
  version INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL,
  installed_at TEXT NOT NULL,
  installed_by TEXT NOT NULL,
  place TEXT NOT NULL,
  data BLOB NOT NULL
) STRICT;

CREATE TABLE directories (
  version INTEGER PRIMARY KEY,
  taken_at TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE office_keys (
  number INTEGER PRIMARY KEY,
  made_at TEXT NOT NULL,
  retired_at TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL
) STRICT;

CREATE TABLE triage_counts (
  day TEXT NOT NULL,
  outcome TEXT NOT NULL,
  reason TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (day, outcome, reason)
) STRICT;

CREATE TABLE waiting (
  id TEXT PRIMARY KEY,
  since TEXT NOT NULL,
  state TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE shifts (
  id TEXT PRIMARY KEY,
  opened_at TEXT NOT NULL,
  closed_at TEXT NOT NULL DEFAULT '',
  body TEXT NOT NULL
) STRICT;

CREATE TABLE sticks (
  number TEXT PRIMARY KEY,
  state TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE tombstones (
  record TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE legal_holds (
  record TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  who TEXT NOT NULL,
  reason TEXT NOT NULL
) STRICT;

CREATE TABLE backups (
  name TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;

CREATE TRIGGER audit_unchanged BEFORE UPDATE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit chain is append-only');
END;
CREATE TRIGGER audit_kept BEFORE DELETE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit chain is append-only');
END;
