CREATE TABLE services (
  name          TEXT PRIMARY KEY
);
CREATE TABLE deployments (
  deployment_id INTEGER PRIMARY KEY,
  service       TEXT NOT NULL,
  version       TEXT NOT NULL,
  deployed_at   TEXT          -- UTC, to the second; NULL: planned
);
