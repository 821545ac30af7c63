-- day < NULL is unknown, so sensors still in use are never due and never missing.
SELECT s.sensor_id, d.day
FROM sensors AS s
JOIN days AS d ON d.day >= s.installed_on AND d.day < s.retired_on
WHERE NOT EXISTS (
  SELECT 1 FROM readings AS r
  WHERE r.sensor_id = s.sensor_id AND r.day = d.day AND r.value IS NOT NULL
)
ORDER BY s.sensor_id, d.day;
