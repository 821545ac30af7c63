CREATE TABLE devices (
  device_id  INTEGER PRIMARY KEY,
  firmware   TEXT,
  first_seen TEXT NOT NULL,      -- never changes after the first insert
  last_seen  TEXT NOT NULL
);
CREATE TABLE reports (           -- one batch, in no order
  report_id  INTEGER PRIMARY KEY,
  device_id  INTEGER NOT NULL,
  firmware   TEXT,               -- NULL: the device did not say
  at         TEXT NOT NULL       -- '2026-03-31 23:59:10', UTC
);
