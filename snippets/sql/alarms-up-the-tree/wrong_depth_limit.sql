-- Stops a cycle by a limit on the depth, so its components are counted again in every round.
WITH RECURSIVE below AS (        -- one row per component and part of it
  SELECT component_id AS top, component_id AS part, 0 AS depth
  FROM components
  UNION ALL
  SELECT b.top, c.component_id, b.depth + 1
  FROM below AS b
  JOIN components AS c ON c.parent_id = b.part
  WHERE b.depth < 60
),
counted AS (                     -- one row per component with alarms
  SELECT component_id, COUNT(*) AS alarms
  FROM alarms
  GROUP BY component_id
)
SELECT b.top AS component_id,
       COUNT(*) - 1               AS parts,
       COALESCE(SUM(n.alarms), 0) AS alarms
FROM below AS b
LEFT JOIN counted AS n ON n.component_id = b.part
GROUP BY b.top
ORDER BY b.top;
