-- INSERT OR REPLACE deletes the old row and inserts a new one, so first_seen is lost and late reports win.
INSERT OR REPLACE INTO devices (device_id, firmware, first_seen, last_seen)
SELECT device_id, firmware, at, at
FROM (
  SELECT *, ROW_NUMBER() OVER (      -- the newest report of each device
           PARTITION BY device_id ORDER BY at DESC, report_id DESC
         ) AS place
  FROM reports
)
WHERE place = 1
RETURNING device_id, firmware, first_seen, last_seen;
