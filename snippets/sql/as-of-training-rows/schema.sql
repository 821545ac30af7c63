CREATE TABLE labels (
  label_id INTEGER PRIMARY KEY,
  user_id  INTEGER NOT NULL,
  at       TEXT NOT NULL,        -- when the model would have predicted
  churned  INTEGER NOT NULL
);
CREATE TABLE features (          -- a new row for each change
  version_id   INTEGER PRIMARY KEY,
  user_id      INTEGER NOT NULL,
  orders_30d   INTEGER,          -- NULL: the job failed that day
  computed_for TEXT NOT NULL,    -- the moment that it describes
  available_at TEXT NOT NULL     -- when the job had written it
);
