-- Columns: sensor_id, day
SELECT s.sensor_id, d.day
FROM sensors AS s
CROSS JOIN days AS d
ORDER BY s.sensor_id, d.day;
