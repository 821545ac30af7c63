-- Sends several reports of one device through the upsert: PostgreSQL refuses, and SQLite returns a row for each.
INSERT INTO devices (device_id, firmware, first_seen, last_seen)
SELECT device_id, firmware, at, at
FROM reports
WHERE TRUE
ON CONFLICT (device_id) DO UPDATE
SET firmware  = COALESCE(excluded.firmware, firmware),
    last_seen = excluded.last_seen
WHERE excluded.last_seen > last_seen
RETURNING device_id, firmware, first_seen, last_seen;
