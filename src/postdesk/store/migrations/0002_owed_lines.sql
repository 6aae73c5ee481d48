-- What a sender is still to be told of its packets: a row a line, where all lines of all senders once
-- were one text that was read and written anew for each packet.

CREATE TABLE owed_lines (
  number INTEGER PRIMARY KEY,
  sender TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX owed_lines_sender ON owed_lines (sender, number);

INSERT INTO owed_lines (sender, body)
SELECT owed.key, line.value
FROM settings, json_each(settings.body) AS owed, json_each(owed.value, '$.lines') AS line
WHERE settings.key = 'receipts_owed';
DELETE FROM settings WHERE key = 'receipts_owed';
