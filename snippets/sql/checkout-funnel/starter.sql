-- Columns: step, event, users
SELECT 1 AS step, 'view' AS event, COUNT(*) AS users
FROM events WHERE event = 'view'
UNION ALL
SELECT 2, 'cart', 0
UNION ALL
SELECT 3, 'pay', 0
ORDER BY step;
