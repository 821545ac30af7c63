-- Columns: component_id, parts, alarms
SELECT c.component_id, 0, (
  SELECT COUNT(*) FROM alarms AS a
  WHERE a.component_id = c.component_id)
FROM components AS c
ORDER BY c.component_id;
