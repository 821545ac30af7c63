-- Takes the days from the readings, so a day on which every sensor was silent is not reported.
SELECT s.sensor_id, d.day
FROM sensors AS s
JOIN (SELECT DISTINCT day FROM readings) AS d
  ON d.day >= s.installed_on AND (d.day < s.retired_on OR s.retired_on IS NULL)
WHERE NOT EXISTS (
  SELECT 1 FROM readings AS r
  WHERE r.sensor_id = s.sensor_id AND r.day = d.day AND r.value IS NOT NULL
)
ORDER BY s.sensor_id, d.day;
