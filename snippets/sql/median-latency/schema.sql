CREATE TABLE requests (
  request_id INTEGER PRIMARY KEY,
  service    TEXT NOT NULL,
  ms         INTEGER           -- NULL: timed out
);
