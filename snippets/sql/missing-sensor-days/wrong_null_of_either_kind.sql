-- value IS NULL means "no row" and "row without a value" alike, but the second comes once per failed attempt.
SELECT s.sensor_id, d.day
FROM sensors AS s
JOIN days AS d
  ON d.day >= s.installed_on AND (d.day < s.retired_on OR s.retired_on IS NULL)
LEFT JOIN readings AS r ON r.sensor_id = s.sensor_id AND r.day = d.day
WHERE r.value IS NULL
ORDER BY s.sensor_id, d.day;
