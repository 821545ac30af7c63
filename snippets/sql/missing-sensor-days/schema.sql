CREATE TABLE sensors (
  sensor_id    INTEGER PRIMARY KEY,
  installed_on TEXT NOT NULL,
  retired_on   TEXT          -- first day without it; NULL: in use
);
CREATE TABLE days (          -- the calendar of the report
  day          TEXT PRIMARY KEY
);
CREATE TABLE readings (      -- no constraints: a raw import
  sensor_id    INTEGER,      -- NULL: label unreadable
  day          TEXT,         -- NULL: clock not set
  value        REAL          -- NULL: the sensor reported an error
);
