WITH versions AS (             -- what we have, and what arrived
  SELECT id, plan, lsn, deleted FROM customers
  UNION ALL
  SELECT id, plan, lsn, op = 'd' FROM changes
),
ranked AS (                    -- 1: the newest version of the row
  SELECT id, plan, deleted,
         ROW_NUMBER() OVER (PARTITION BY id ORDER BY lsn DESC) AS age
  FROM versions
)
SELECT id, plan
FROM ranked
WHERE age = 1 AND deleted = 0
ORDER BY id;
