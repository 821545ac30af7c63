-- Joins the alarms with an inner join, so components that never raised one disappear with all their parts.
WITH RECURSIVE below AS (        -- one row per component and part of it
  SELECT component_id AS top, component_id AS part
  FROM components
  UNION                          -- not UNION ALL: a cycle must end
  SELECT b.top, c.component_id
  FROM below AS b
  JOIN components AS c ON c.parent_id = b.part
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
JOIN counted AS n ON n.component_id = b.part
GROUP BY b.top
ORDER BY b.top;
