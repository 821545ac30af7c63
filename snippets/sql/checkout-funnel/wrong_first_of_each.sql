-- Compares the first event of each kind: an old payment hides the one that belongs to this view.
WITH firsts AS (
  SELECT user_id,
         MIN(CASE WHEN event = 'view' THEN at END) AS viewed,
         MIN(CASE WHEN event = 'cart' THEN at END) AS carted,
         MIN(CASE WHEN event = 'pay' THEN at END)  AS paid
  FROM events
  WHERE user_id IS NOT NULL
  GROUP BY user_id
)
SELECT 1 AS step, 'view' AS event, COUNT(viewed) AS users FROM firsts
UNION ALL
SELECT 2, 'cart', COUNT(*) FROM firsts
WHERE carted >= viewed AND carted < datetime(viewed, '+7 days')
UNION ALL
SELECT 3, 'pay', COUNT(*) FROM firsts
WHERE carted >= viewed AND paid >= carted AND paid < datetime(viewed, '+7 days')
ORDER BY step;
