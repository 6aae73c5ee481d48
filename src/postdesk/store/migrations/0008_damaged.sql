-- Records that cannot be read, set aside with the reason so that everything else goes on. What is in
-- several tables (an interview) stays where it lies; a single row lies here whole, as `data`.

CREATE TABLE damaged (
  record TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  code TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  harm TEXT NOT NULL,
  found_at TEXT NOT NULL,
  data BLOB
) STRICT;
