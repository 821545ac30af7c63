-- Removes the deletes before ranking, so the last state before the delete comes back to life.
WITH versions AS (
  SELECT id, plan, lsn FROM customers WHERE deleted = 0
  UNION ALL
  SELECT id, plan, lsn FROM changes WHERE op <> 'd'
),
ranked AS (
  SELECT id, plan, ROW_NUMBER() OVER (PARTITION BY id ORDER BY lsn DESC) AS age
  FROM versions
)
SELECT id, plan FROM ranked WHERE age = 1 ORDER BY id;
