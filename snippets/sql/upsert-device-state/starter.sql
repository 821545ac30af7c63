INSERT INTO devices (device_id, firmware, first_seen, last_seen)
SELECT device_id, firmware, at, at
FROM reports
WHERE TRUE
ON CONFLICT (device_id) DO NOTHING
RETURNING device_id, firmware, first_seen, last_seen;
