-- Asks who did all three, in any order and at any time: one flag per event and user.
WITH did AS (
  SELECT user_id, MAX(event = 'view') AS viewed, MAX(event = 'cart') AS carted, MAX(event = 'pay') AS paid
  FROM events
  WHERE user_id IS NOT NULL
  GROUP BY user_id
)
SELECT 1 AS step, 'view' AS event, COALESCE(SUM(viewed), 0) AS users FROM did
UNION ALL
SELECT 2, 'cart', COALESCE(SUM(viewed AND carted), 0) FROM did
UNION ALL
SELECT 3, 'pay', COALESCE(SUM(viewed AND carted AND paid), 0) FROM did
ORDER BY step;
