-- Treats NULL as "not changed", as in a patch: a customer who gave up the plan keeps it for ever.
WITH ranked AS (
  SELECT id, plan, op, lsn, ROW_NUMBER() OVER (PARTITION BY id ORDER BY lsn DESC) AS age
  FROM changes
),
newest AS (SELECT * FROM ranked WHERE age = 1),
ids AS (SELECT id FROM customers UNION SELECT id FROM newest)
SELECT i.id,
       CASE WHEN n.lsn > COALESCE(k.lsn, -1) THEN COALESCE(n.plan, k.plan) ELSE k.plan END AS plan
FROM ids AS i
LEFT JOIN customers AS k ON k.id = i.id
LEFT JOIN newest AS n ON n.id = i.id
WHERE CASE WHEN n.lsn > COALESCE(k.lsn, -1) THEN n.op <> 'd' ELSE k.deleted = 0 END
ORDER BY i.id;
