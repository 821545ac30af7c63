-- Joins the table to itself once, as for an employee and a manager, so grandchildren are missing.
WITH RECURSIVE below AS (        -- one row per component and part of it
  SELECT component_id AS top, component_id AS part
  FROM components
  UNION
  SELECT p.component_id, c.component_id
  FROM components AS p
  JOIN components AS c ON c.parent_id = p.component_id
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
