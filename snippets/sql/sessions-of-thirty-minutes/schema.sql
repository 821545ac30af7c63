CREATE TABLE events (
  event_id INTEGER PRIMARY KEY,
  user_id  INTEGER,            -- NULL: no consent, cannot be joined up
  at       TEXT NOT NULL       -- '2026-03-31 23:59:10', UTC
);
