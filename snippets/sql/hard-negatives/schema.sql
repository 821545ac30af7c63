CREATE TABLE queries (
  query_id INTEGER PRIMARY KEY,
  text     TEXT NOT NULL
);
CREATE TABLE candidates (      -- from the first-stage search, one row
  query_id INTEGER NOT NULL,   -- per query and document, any order
  doc_id   TEXT NOT NULL,
  score    REAL,               -- NULL: the scorer timed out
  label    TEXT                -- 'relevant', 'irrelevant', NULL: unjudged
);
