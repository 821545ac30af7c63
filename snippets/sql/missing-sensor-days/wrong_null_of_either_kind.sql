-- value IS NULL holds for a missing row and for a row without a value, and the second kind comes once per failed attempt.
SELECT s.sensor_id, d.day
FROM sensors AS s
JOIN days AS d
  ON d.day >= s.installed_on AND (d.day < s.retired_on OR s.retired_on IS NULL)
LEFT JOIN readings AS r ON r.sensor_id = s.sensor_id AND r.day = d.day
WHERE r.value IS NULL
ORDER BY s.sensor_id, d.day;
