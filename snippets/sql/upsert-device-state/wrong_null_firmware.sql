-- Copies the column as it is, so a device that did not name its firmware loses it.
INSERT INTO devices (device_id, firmware, first_seen, last_seen)
SELECT device_id, firmware, at, at
FROM (
  SELECT *, ROW_NUMBER() OVER (      -- the newest report of each device
           PARTITION BY device_id ORDER BY at DESC, report_id DESC
         ) AS place
  FROM reports
)
WHERE place = 1
ON CONFLICT (device_id) DO UPDATE
SET firmware  = excluded.firmware,
    last_seen = excluded.last_seen
WHERE excluded.last_seen > last_seen  -- late reports change nothing
RETURNING device_id, firmware, first_seen, last_seen;
