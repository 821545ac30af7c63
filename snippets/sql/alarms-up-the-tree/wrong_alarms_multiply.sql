-- Joins the raw alarms, so a component with three alarms counts as three parts.
WITH RECURSIVE below AS (        -- one row per component and part of it
  SELECT component_id AS top, component_id AS part
  FROM components
  UNION                          -- not UNION ALL: a cycle must end
  SELECT b.top, c.component_id
  FROM below AS b
  JOIN components AS c ON c.parent_id = b.part
)
SELECT b.top AS component_id,
       COUNT(*) - 1               AS parts,
       COUNT(n.alarm_id) AS alarms
FROM below AS b
LEFT JOIN alarms AS n ON n.component_id = b.part
GROUP BY b.top
ORDER BY b.top;
