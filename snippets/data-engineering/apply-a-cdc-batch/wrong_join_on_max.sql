-- Joins back on the highest position, so a change that was delivered twice gives two rows.
WITH versions AS (
  SELECT id, plan, lsn, deleted FROM customers
  UNION ALL
  SELECT id, plan, lsn, op = 'd' FROM changes
),
newest AS (SELECT id, MAX(lsn) AS lsn FROM versions GROUP BY id)
SELECT v.id, v.plan
FROM versions AS v JOIN newest AS n ON n.id = v.id AND n.lsn = v.lsn
WHERE v.deleted = 0
ORDER BY v.id;
