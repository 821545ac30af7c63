-- Counts payments and not people, so a user who pays twice counts twice.
WITH viewed AS (                 -- one row per user: their first view
  SELECT user_id, MIN(at) AS at, datetime(MIN(at), '+7 days') AS until
  FROM events
  WHERE event = 'view' AND user_id IS NOT NULL
  GROUP BY user_id
),
carted AS (                      -- their first cart after that view
  SELECT v.user_id, MIN(e.at) AS at, v.until
  FROM viewed AS v
  JOIN events AS e ON e.user_id = v.user_id AND e.event = 'cart'
                  AND e.at >= v.at AND e.at < v.until
  GROUP BY v.user_id, v.until
),
paid AS (                        -- who paid after that cart
  SELECT c.user_id
  FROM carted AS c
  JOIN events AS e ON e.user_id = c.user_id AND e.event = 'pay'
                  AND e.at >= c.at AND e.at < c.until
)
SELECT 1 AS step, 'view' AS event, COUNT(*) AS users FROM viewed
UNION ALL
SELECT 2, 'cart', COUNT(*) FROM carted
UNION ALL
SELECT 3, 'pay', COUNT(*) FROM paid
ORDER BY step;
