-- Takes the newest change of the batch without looking at the copy: a batch that is delivered again undoes later changes.
WITH ranked AS (
  SELECT id, plan, op, ROW_NUMBER() OVER (PARTITION BY id ORDER BY lsn DESC) AS age
  FROM changes
),
merged AS (
  SELECT id, plan FROM ranked WHERE age = 1 AND op <> 'd'
  UNION ALL
  SELECT id, plan FROM customers
  WHERE deleted = 0 AND id NOT IN (SELECT id FROM changes)
)
SELECT id, plan FROM merged ORDER BY id;
