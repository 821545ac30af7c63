CREATE TABLE users (
  user_id    INTEGER PRIMARY KEY,
  signed_up  TEXT             -- '2026-03-02'; NULL: imported account
);
CREATE TABLE activity (       -- several rows a day are possible
  user_id    INTEGER,         -- NULL: not logged in
  day        TEXT NOT NULL
);
CREATE TABLE report (today TEXT NOT NULL);   -- one row; not over yet
