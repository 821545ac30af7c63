CREATE TABLE components (
  component_id INTEGER PRIMARY KEY,
  parent_id    INTEGER          -- what it is built into; NULL: nothing
);
CREATE TABLE alarms (
  alarm_id     INTEGER PRIMARY KEY,
  component_id INTEGER NOT NULL
);
