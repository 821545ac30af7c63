-- Keeps one mark for the whole copy, as a poll does: a late change of another row lies below it and is dropped.
WITH ranked AS (
  SELECT id, plan, op, ROW_NUMBER() OVER (PARTITION BY id ORDER BY lsn DESC) AS age
  FROM changes
  WHERE lsn > (SELECT COALESCE(MAX(lsn), -1) FROM customers)
),
merged AS (
  SELECT id, plan FROM ranked WHERE age = 1 AND op <> 'd'
  UNION ALL
  SELECT id, plan FROM customers
  WHERE deleted = 0 AND id NOT IN (SELECT id FROM ranked)
)
SELECT id, plan FROM merged ORDER BY id;
