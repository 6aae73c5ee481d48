-- What offices say to each other beside cases, withdrawals that wait for an office's key, and which
-- packets were ever written to which stick (a packet can lie on two sticks at once).

CREATE TABLE messages (
  id TEXT PRIMARY KEY,
  way TEXT NOT NULL,
  what TEXT NOT NULL,
  office TEXT NOT NULL,
  packet TEXT NOT NULL DEFAULT '',
  about TEXT NOT NULL DEFAULT '',
  interview TEXT NOT NULL DEFAULT '',
  question TEXT NOT NULL DEFAULT '',
  at TEXT NOT NULL,
  read_at TEXT NOT NULL DEFAULT '',
  body ANY NOT NULL
) STRICT;
CREATE INDEX messages_about ON messages (about);
CREATE INDEX messages_interview ON messages (interview);
CREATE INDEX messages_question ON messages (question);
CREATE INDEX messages_at ON messages (at);

CREATE TABLE waiting_withdrawals (
  packet TEXT PRIMARY KEY,
  body TEXT NOT NULL
) STRICT;

CREATE TABLE stick_packets (
  number INTEGER PRIMARY KEY,
  stick TEXT NOT NULL,
  packet TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX stick_packets_stick ON stick_packets (stick, written_at);

INSERT INTO stick_packets (stick, packet, written_at)
SELECT stick, packet, written_at FROM packets_out WHERE stick <> '';
