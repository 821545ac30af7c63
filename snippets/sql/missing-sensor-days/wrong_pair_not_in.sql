-- A reading with an unset clock makes the pair unknown, so all missing days of that sensor vanish and the others stay.
SELECT s.sensor_id, d.day
FROM sensors AS s
JOIN days AS d
  ON d.day >= s.installed_on AND (d.day < s.retired_on OR s.retired_on IS NULL)
WHERE (s.sensor_id, d.day) NOT IN (
  SELECT r.sensor_id, r.day FROM readings AS r WHERE r.value IS NOT NULL
)
ORDER BY s.sensor_id, d.day;
