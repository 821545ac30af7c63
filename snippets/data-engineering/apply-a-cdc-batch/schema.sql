CREATE TABLE customers (           -- the copy, as of the last batch
  id       INTEGER PRIMARY KEY,
  plan     TEXT,
  lsn      INTEGER NOT NULL,       -- log position of the row's last change
  deleted  INTEGER NOT NULL        -- 1: a tombstone
);
CREATE TABLE changes (             -- the batch, in order of arrival
  op       TEXT NOT NULL,          -- c: create, u: update, d: delete
  id       INTEGER NOT NULL,
  plan     TEXT,                   -- NULL is a value: no plan
  lsn      INTEGER NOT NULL
);
