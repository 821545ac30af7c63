CREATE TABLE runs (
  run_id    INTEGER PRIMARY KEY,
  model     TEXT NOT NULL,
  benchmark TEXT NOT NULL,      -- 'chat', 'code', 'math' and others
  score     REAL                -- log-likelihood, 0 or below; NULL: run failed
);
