-- Believes that the last change to arrive is the latest: true within one partition, and false after a retry or a merge of two files.
WITH ranked AS (
  SELECT id, plan, op, lsn, ROW_NUMBER() OVER (PARTITION BY id ORDER BY rowid DESC) AS age
  FROM changes
),
merged AS (
  SELECT c.id, c.plan FROM ranked AS c
  LEFT JOIN customers AS k ON k.id = c.id
  WHERE c.age = 1 AND c.op <> 'd' AND c.lsn > COALESCE(k.lsn, -1)
  UNION ALL
  SELECT k.id, k.plan FROM customers AS k
  LEFT JOIN ranked AS c ON c.id = k.id AND c.age = 1
  WHERE k.deleted = 0 AND (c.lsn IS NULL OR c.lsn <= k.lsn)
)
SELECT id, plan FROM merged ORDER BY id;
