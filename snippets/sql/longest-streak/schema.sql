CREATE TABLE visits (
  visit_id   INTEGER PRIMARY KEY,
  user_id    INTEGER,          -- NULL: not logged in
  visited_at TEXT NOT NULL     -- '2026-03-31 23:59:10', UTC
);
